package org.recourse.assistance.papers;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.recourse.assistance.household.Household;
import org.recourse.assistance.household.Income;
import org.recourse.assistance.household.IncomeSource;
import org.recourse.assistance.household.Member;

/** What people of a household live on, as far as it decides which papers there can be. */
public enum IncomeFact {
  EMPLOYED,
  SELF_EMPLOYED,
  OTHER_INCOME,
  NO_INCOME;

  /** What is so of this household; no income only where nobody has any. */
  public static Set<IncomeFact> of(Household household) {
    return of(household.members());
  }

  /** What is so of those of a household whose income a program counts. */
  public static Set<IncomeFact> of(List<Member> members) {
    Set<IncomeFact> facts = EnumSet.noneOf(IncomeFact.class);
    for (Member member : members) {
      if (member.incomes() != null) {
        member.incomes().stream().filter(i -> i.amountCents() > 0).forEach(i -> facts.add(of(i)));
      }
    }
    return facts.isEmpty() ? EnumSet.of(NO_INCOME) : facts;
  }

  private static IncomeFact of(Income income) {
    if (income.source() == IncomeSource.JOB) {
      return EMPLOYED;
    }
    return income.source() == IncomeSource.SELF_EMPLOYMENT ? SELF_EMPLOYED : OTHER_INCOME;
  }
}
