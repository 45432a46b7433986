package org.recourse.assistance.liability;

import java.util.List;

/**
 * The ceiling for hospitals that are charities under federal tax law: somebody who is helped is
 * charged no more than the amounts generally billed (AGB) to insured people, and less than the full
 * charges.
 */
public final class AmountsGenerallyBilled {

  private static final Basis LAW =
      Basis.ofLaw("AGB_CEILING", "26 CFR 1.501(r)-5(a); confirm with compliance");

  private AmountsGenerallyBilled() {}

  /**
   * A liability under this ceiling; the one that was given where it already lies under it, or where
   * the hospital is no such charity.
   *
   * @param is501c3 whether the hospital's profile says it is a 501(c)(3) organization
   * @param agbCents null where nobody has computed it: then it is asked for
   */
  public static Liability limit(boolean is501c3, Liability owed, Long agbCents, long grossCents) {
    Cents.check("charges", grossCents);
    if (!is501c3 || !owed.isKnown() || owed.owedCents() == 0) {
      return owed;
    }
    if (agbCents == null) {
      return Liability.ask(
          List.of("What are the amounts generally billed (AGB) for this care?"), LAW);
    }
    long belowGross = Math.max(0, grossCents - 1);
    long ceiling = Math.min(Cents.check("agb", agbCents), belowGross);
    return owed.owedCents() <= ceiling ? owed : Liability.of(ceiling, LAW);
  }
}
