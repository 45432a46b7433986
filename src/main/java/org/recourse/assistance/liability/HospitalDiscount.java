package org.recourse.assistance.liability;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.recourse.assistance.tables.Tables;
import org.springframework.stereotype.Component;

/**
 * The hospital's own charity care and discount payment under California's Hospital Fair Pricing
 * Act. It never asks for assets (Health and Safety Code 127405, since 2025). Whether somebody may
 * use it at all is decided before; this says what they owe.
 */
@Component
public class HospitalDiscount {

  static final String SCALE = "assistance-scale-hfpa";

  private final Tables tables;

  /** Reads this table. */
  public HospitalDiscount(Tables tables) {
    this.tables = tables;
  }

  /**
   * What is owed for this care: nothing up to the level of the charity policy; with the discount no
   * more than Medicare or Medi-Cal would pay, whichever is greater; the full charges above. A price
   * is only asked for where it changes the amount.
   *
   * @param percentOfGuideline family income, unrounded
   */
  public Liability owed(BigDecimal percentOfGuideline, PricedCare care) {
    TableRow row = TableRow.in(tables, SCALE, Map.of("percentOfGuideline", percentOfGuideline));
    return switch (row.word("outcome")) {
      case "FREE" -> Liability.of(0, row.basis());
      case "DISCOUNT" -> discounted(care, row.basis());
      case "NONE" -> Liability.of(care.grossCents(), row.basis());
      default -> throw new IllegalStateException(SCALE + " knows FREE, DISCOUNT and NONE");
    };
  }

  private static Liability discounted(PricedCare care, Basis basis) {
    long ceiling = care.greaterKnownCents();
    if (care.isPriced() || ceiling >= care.grossCents()) {
      return Liability.of(Math.min(ceiling, care.grossCents()), basis);
    }
    List<String> questions = new ArrayList<>();
    if (care.medicareCents() == null) {
      questions.add("What would Medicare pay for this care?");
    }
    if (care.mediCalCents() == null) {
      questions.add("What would Medi-Cal pay for this care?");
    }
    return Liability.ask(questions, basis);
  }
}
