package org.recourse.assistance.liability;

import java.math.BigDecimal;
import java.util.Map;
import java.util.OptionalLong;
import org.recourse.assistance.tables.Tables;
import org.springframework.stereotype.Component;

/**
 * Ability-to-Pay, the county's program: care is free up to 200 percent of the poverty guideline,
 * and above it a scale says which share of the charges, or which flat amount, is owed. The county's
 * own amounts are not public: the table ships an example.
 */
@Component
public class AbilityToPay {

  static final String SCALE = "assistance-scale-atp";

  private final Tables tables;

  /** Reads this table. */
  public AbilityToPay(Tables tables) {
    this.tables = tables;
  }

  /**
   * What is owed of these charges; never more than they are.
   *
   * @param percentOfGuideline family income, unrounded
   */
  public Liability owed(BigDecimal percentOfGuideline, long chargesCents) {
    Cents.check("charges", chargesCents);
    TableRow row = TableRow.in(tables, SCALE, Map.of("percentOfGuideline", percentOfGuideline));
    OptionalLong flat = row.numberIfAny("flatCents");
    long owed =
        flat.isPresent()
            ? Math.min(flat.getAsLong(), chargesCents)
            : row.share("shareBasisPoints").of(chargesCents);
    return Liability.of(owed, row.basis());
  }
}
