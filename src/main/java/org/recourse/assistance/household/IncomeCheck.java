package org.recourse.assistance.household;

import java.util.List;
import org.recourse.assistance.household.Objection.Question;
import org.recourse.assistance.household.Objection.Refusal;

/** Looks for incomes somebody has to ask about or correct. */
final class IncomeCheck {

  /** No income comes near it; beyond it sums of a household could be too large to be exact. */
  private static final long IMPOSSIBLE_CENTS = 100_000_000_000_00L;

  private final HouseholdSettings settings;

  IncomeCheck(HouseholdSettings settings) {
    this.settings = settings;
  }

  /**
   * Adds what stands against these incomes; null counts as not asked yet, which is no objection.
   */
  void objections(String path, List<Income> incomes, List<Objection> objections) {
    for (int i = 0; incomes != null && i < incomes.size(); i++) {
      String field = "%s.incomes[%d].amountCents".formatted(path, i);
      Objection objection = objection(field, incomes.get(i));
      if (objection != null) {
        objections.add(objection);
      }
    }
  }

  private Objection objection(String field, Income income) {
    long amount = income.amountCents();
    if (amount < 0) {
      return new Refusal(field, "This income is below zero; type what comes in before taxes");
    }
    if (amount > IMPOSSIBLE_CENTS) {
      return new Refusal(field, "This income cannot be; ask for the amount again");
    }
    if (income.confirmed()) {
      return null;
    }
    long yearly = income.yearlyCents();
    if (yearly > settings.absurdYearlyCents()) {
      return question(field, income, "Is the amount right, and how often is it paid");
    }
    return income.source() == IncomeSource.JOB ? pay(field, income, yearly) : null;
  }

  private Objection pay(String field, Income income, long yearly) {
    if (income.period().isShorterThanHalfAMonth() && yearly > settings.highPayCents()) {
      return question(field, income, "Is it perhaps the pay of a month");
    }
    if (income.period().isLongerThanTwoWeeks() && yearly < settings.lowPayCents() && yearly > 0) {
      return question(field, income, "Is it perhaps the pay of a week or two");
    }
    return null;
  }

  private static Objection question(String field, Income income, String asked) {
    return new Question(
        field,
        "This amount %s is unusual. %s? Ask, then correct it or confirm it"
            .formatted(income.period().words(), asked));
  }
}
