package org.recourse.assistance.liability.umdap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.recourse.assistance.liability.Basis;
import org.recourse.assistance.liability.Cents;
import org.recourse.assistance.liability.TableRow;
import org.recourse.assistance.tables.Tables;
import org.springframework.stereotype.Component;

/**
 * The uniform method of determining ability to pay (UMDAP): the annual liability by adjusted
 * monthly income and people who live on it. The state's amounts are not public: the tables ship
 * examples.
 */
@Component
public class Umdap {

  static final String ALLOWANCE = "assistance-umdap-allowance";
  static final String BANDS = "assistance-umdap-bands";
  static final String ABOVE = "assistance-umdap-above";

  private static final Basis MEDI_CAL =
      Basis.ofLaw(
          "FULL_SCOPE_MEDI_CAL",
          "full-scope Medi-Cal without share of cost owes nothing; confirm with compliance");
  private static final Basis ACTUAL_COST =
      Basis.ofLaw("ACTUAL_COST", "Welfare and Institutions Code 5709; confirm with compliance");

  private final Tables tables;

  /** Reads this table. */
  public Umdap(Tables tables) {
    this.tables = tables;
  }

  /**
   * What the family owes.
   *
   * @param actualCostCents what the services of everybody in the family cost in this year
   */
  public AnnualLiability owed(MentalHealthFamily family, long actualCostCents) {
    Cents.check("actualCost", actualCostCents);
    if (family.fullScopeMediCal()) {
      return new AnnualLiability(0, 0, 0, List.of(MEDI_CAL));
    }
    TableRow allowance = TableRow.in(tables, ALLOWANCE, Map.of("people", family.people()));
    List<Basis> bases = new ArrayList<>(List.of(allowance.basis()));
    long adjusted = family.adjustedMonthlyCents(allowance.number("allowanceCents"));
    long annual = annual(adjusted, family.people(), bases);
    if (annual > actualCostCents) {
      bases.add(ACTUAL_COST);
    }
    return new AnnualLiability(
        adjusted, annual, Math.min(annual, actualCostCents), List.copyOf(bases));
  }

  /**
   * Above the highest band every whole step of income adds its amount; part of a step adds none.
   */
  private long annual(long adjusted, int people, List<Basis> bases) {
    TableRow above = TableRow.in(tables, ABOVE, Map.of("people", people));
    long highest = above.number("aboveMonthlyCents");
    TableRow band =
        TableRow.in(tables, BANDS, Map.of("adjustedMonthlyCents", Math.min(adjusted, highest)));
    bases.add(band.basis());
    long annual = column(band, people);
    if (adjusted > highest) {
      bases.add(above.basis());
      long steps = (adjusted - highest) / above.number("stepMonthlyCents");
      annual += steps * above.number("stepAnnualCents");
    }
    return annual;
  }

  /** The column for so many people, or the last one, which is for more. */
  private static long column(TableRow band, int people) {
    for (int count = people; count > 1; count--) {
      if (band.numberIfAny("annualCents" + count).isPresent()) {
        return band.number("annualCents" + count);
      }
    }
    return band.number("annualCents1");
  }
}
