package org.recourse.assistance.liability.umdap;

import org.recourse.assistance.liability.Cents;

/**
 * What UMDAP takes off a family's income, all in cents a month. Which kinds count is known from
 * practice only: confirm with compliance.
 *
 * @param courtOrderedCents what a court orders the family to pay
 * @param childCareCents child care that somebody needs in order to work
 * @param supportCents support of dependants who live elsewhere
 * @param medicalCents all medical expenses; what is above 3 percent of gross income counts
 * @param retirementCents mandatory retirement contributions
 */
public record Deductions(
    long courtOrderedCents,
    long childCareCents,
    long supportCents,
    long medicalCents,
    long retirementCents) {

  /** Nothing to take off. */
  public static final Deductions NONE = new Deductions(0, 0, 0, 0, 0);

  /** Refuses amounts that can be none. */
  public Deductions {
    Cents.check("courtOrdered", courtOrderedCents);
    Cents.check("childCare", childCareCents);
    Cents.check("dependantSupport", supportCents);
    Cents.check("medicalExpenses", medicalCents);
    Cents.check("mandatoryRetirement", retirementCents);
  }

  /** All but medical expenses. */
  long plainCents() {
    return courtOrderedCents + childCareCents + supportCents + retirementCents;
  }
}
