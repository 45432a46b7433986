package org.recourse.assistance.interview;

import java.util.Map;
import org.recourse.assistance.household.Income;
import org.recourse.assistance.household.IncomeSource;
import org.recourse.assistance.household.Money;
import org.recourse.assistance.household.PayPeriod;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One line of the list of incomes.
 *
 * @param memberLine the line, counted from 1, of the member whose income it is
 * @param amountCents each time it comes in
 * @param proofSeen whether somebody of the house has seen a paper for it
 * @param confirmed whether the patient was asked about this amount and stands by it
 */
@Table("assistance_income")
public record IncomeRow(
    int memberLine,
    String source,
    String period,
    long amountCents,
    boolean proofSeen,
    boolean confirmed) {

  static IncomeRow of(Map<?, ?> row) {
    return new IncomeRow(
        Rows.number(row.get("memberLine")),
        (String) row.get("source"),
        (String) row.get("period"),
        Money.parse((String) row.get("amount")).orElseThrow(),
        Rows.isTicked(row.get("proofSeen")),
        Rows.isTicked(row.get("confirmed")));
  }

  Income income() {
    return new Income(
        IncomeSource.valueOf(source), PayPeriod.valueOf(period), amountCents, proofSeen, confirmed);
  }

  Map<String, Object> values() {
    return Rows.filled(
        "memberLine", memberLine,
        "source", source,
        "period", period,
        "amount", Money.words(amountCents),
        "proofSeen", proofSeen,
        "confirmed", confirmed);
  }
}
