package org.recourse.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recourse.casefile.Groups;
import org.recourse.casefile.NotYours;
import org.recourse.casefile.SignedOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each payer made of our requests in a year, by the day of its first decision. */
@Service
public class PayerReport {

  /** Who may see how payers decide. */
  static final Set<String> READERS =
      Set.of(
          Groups.AUTHORIZATION_SPECIALISTS, Groups.SUPERVISORS, Groups.ANALYSTS, Groups.AUDITORS);

  private static final String DECIDED =
      """
      select payer, expedited, count(*) as decided,
        count(*) filter (where first_decision = 'APPROVED') as approved,
        count(*) filter (where first_decision in ('PARTIAL', 'MODIFIED')) as in_part,
        count(*) filter (where first_decision = 'DENIED') as denied,
        count(*) filter (where first_decision <> 'APPROVED' and appeal_won
          and last_decision in ('APPROVED', 'PARTIAL', 'MODIFIED')) as after_appeal,
        count(*) filter (where first_decision = 'APPROVED' and extended) as after_extension,
        avg(extract(epoch from first_decided_at - received_at)) / 3600 as mean,
        percentile_cont(0.5) within group (
          order by extract(epoch from first_decided_at - received_at)) / 3600 as median
      from priorauth_report
      where extract(year from first_decided_at at time zone 'America/Los_Angeles') = ?
        and first_decision in ('APPROVED', 'PARTIAL', 'MODIFIED', 'DENIED')
      group by payer, expedited
      order by payer, expedited
      """;
  private static final Row NONE = new Row(0, 0, 0, 0, 0, 0, null, null);

  private final JdbcClient jdbc;
  private final SignedOn person;

  PayerReport(JdbcClient jdbc, SignedOn person) {
    this.jdbc = jdbc;
    this.person = person;
  }

  /**
   * The metrics of every payer that decided anything in that year of the hospital's calendar.
   *
   * @throws NotYours when this person may not see them
   */
  @Transactional(readOnly = true)
  public List<PayerMetrics> of(Year year) {
    if (READERS.stream().noneMatch(person.groups()::contains)) {
      throw new NotYours("Your role does not read reports about payers. Ask a supervisor.");
    }
    Map<String, Map<Boolean, Row>> rows = new LinkedHashMap<>();
    jdbc.sql(DECIDED)
        .param(year.getValue())
        .query(
            (row, number) ->
                rows.computeIfAbsent(row.getString("payer"), payer -> new LinkedHashMap<>())
                    .put(row.getBoolean("expedited"), Row.of(row)))
        .list();
    List<PayerMetrics> metrics = new ArrayList<>();
    rows.forEach((payer, both) -> metrics.add(metrics(payer, both)));
    return metrics;
  }

  private PayerMetrics metrics(String payer, Map<Boolean, Row> both) {
    Row standard = both.getOrDefault(false, NONE);
    return new PayerMetrics(
        payer,
        standard.decided(),
        both.getOrDefault(true, NONE).decided(),
        Share.of(standard.afterAppeal, standard.all),
        Share.of(standard.afterExtension, standard.all),
        jdbc.sql("select code from priorauth_required_item where payer = ? order by code")
            .param(payer)
            .query(String.class)
            .list());
  }

  private record Row(
      long all,
      long approved,
      long inPart,
      long denied,
      long afterAppeal,
      long afterExtension,
      BigDecimal mean,
      BigDecimal median) {

    static Row of(ResultSet row) throws SQLException {
      return new Row(
          row.getLong("decided"),
          row.getLong("approved"),
          row.getLong("in_part"),
          row.getLong("denied"),
          row.getLong("after_appeal"),
          row.getLong("after_extension"),
          hours(row.getBigDecimal("mean")),
          hours(row.getBigDecimal("median")));
    }

    DecidedRequests decided() {
      return new DecidedRequests(
          Share.of(approved, all), Share.of(inPart, all), Share.of(denied, all), mean, median);
    }

    private static BigDecimal hours(BigDecimal exact) {
      return exact == null ? null : exact.setScale(1, RoundingMode.HALF_UP);
    }
  }
}
