package org.recourse.assistance.result;

import org.recourse.assistance.household.Money;
import org.recourse.assistance.screening.Comparison;

/** Says in plain words which amounts a program compared. */
public final class ComparedInWords {

  private ComparedInWords() {}

  /** The amounts, with everything that decided; empty where none were compared. */
  public static String of(Comparison of) {
    return of == null
        ? ""
        : "%s a year of %d in the family is %s %% of the %d guideline; the limit is %s %%, %s%s"
            .formatted(
                Money.words(of.incomeCents()),
                of.householdSize(),
                of.percent().toPlainString(),
                of.guideline().year(),
                of.limitPercent().toPlainString(),
                Money.words(of.limitCents()),
                of.toConfirm() ? " (confirm with compliance)" : "");
  }
}
