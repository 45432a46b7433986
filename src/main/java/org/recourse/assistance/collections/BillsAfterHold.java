package org.recourse.assistance.collections;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The cases on whose bills nothing is held any more, although the law may still bar collections: a
 * plan is in force, or the first bill went out a short while ago (H&amp;S 127425).
 */
@Component
class BillsAfterHold {

  /** No clock of a first bill is as long as this many years; it only bounds what is looked at. */
  private static final int LONGEST_BAR_YEARS = 2;

  private final JdbcClient database;

  BillsAfterHold(JdbcClient database) {
    this.database = database;
  }

  /**
   * A case of that kind.
   *
   * @param planned whether a payment plan is in force
   * @param names whether the reader is named in it
   */
  record Freed(UUID caseId, String caseNumber, boolean planned, boolean names) {}

  /** All of them, by their numbers, as this person may see them. */
  List<Freed> cases(LocalDate today, String reader) {
    return database
        .sql(
            "select * from (select f.id, f.number, f.status not in ('CLOSED', 'WITHDRAWN') and"
                + " exists (select from assistance_grant g where g.case_id = f.id and g.program ="
                + " 'PAYMENT_PLAN' and coalesce(g.granted_until, :today) >= :today) planned,"
                + " exists (select from named_person p where p.case_id = f.id and p.username ="
                + " :reader) names from assistance a join case_file f on f.id = a.case_id"
                + " where not exists (select from assistance_hold h where h.case_id = f.id)) c"
                + " where planned or exists (select from assistance_bill b where b.case_id = c.id"
                + " and b.billed_on > :since) order by number")
        .param("today", today)
        .param("reader", reader)
        .param("since", today.minusYears(LONGEST_BAR_YEARS))
        .query(
            (row, number) ->
                new Freed(
                    row.getObject("id", UUID.class),
                    row.getString("number"),
                    row.getBoolean("planned"),
                    row.getBoolean("names")))
        .list();
  }

  /** The bills of these cases on which nothing is left to pay, each as case and number. */
  Set<List<Object>> paidUp(List<Freed> cases) {
    if (cases.isEmpty()) {
      return Set.of();
    }
    return database
        .sql(
            "select case_id, bill from assistance_settlement where owed_cents = 0 and case_id in"
                + " (:cases)")
        .param("cases", cases.stream().map(Freed::caseId).toList())
        .query((row, number) -> List.<Object>of(row.getObject(1, UUID.class), row.getString(2)))
        .stream()
        .collect(Collectors.toSet());
  }
}
