package org.recourse.casefile.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;
import org.recourse.casefile.CaseKind;
import org.recourse.casefile.audit.Findings.Count;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Is every case number accounted for: used by one case, void with a reason, or just handed out? */
@Component
class NumberCheck implements Check {

  private static final Duration FRESH = Duration.ofMinutes(30);

  private static final String MISSING =
      """
      select kind, year, min(n) as first, max(n) as last
      from (
        select c.kind, c.year, n, n - row_number() over (partition by c.kind, c.year order by n) as island
        from case_number_counter c cross join generate_series(1, c.last) as n
        where not exists (
          select from case_number u where u.kind = c.kind and u.year = c.year and u.position = n)) as gap
      group by kind, year, island order by kind, year, first
      """;

  private static final Map<String, String> WRONG =
      Map.of(
          """
          select n.number from case_number n
          left join case_number_counter c on c.kind = n.kind and c.year = n.year
          where c.last is null or n.position > c.last order by n.number
          """,
          "This number is beyond the last that was handed out; the counter was changed or removed.",
          """
          select number from case_number
          where fingerprint
            <> case_number_fingerprint(number, kind, year, position, state, reason, allocated_at, settled_at)
          order by number
          """,
          "What the book of numbers says about this number was changed.",
          """
          select n.number from case_number n left join case_file f on f.number = n.number
          where n.state = 'USED' and f.id is null order by n.number
          """,
          "The case of this number is gone.",
          """
          select f.number from case_file f left join case_number n on n.number = f.number
          where n.state is distinct from 'USED' order by f.number
          """,
          "This case has a number that the book of numbers does not give to a case.",
          """
          select number from case_file group by number having count(*) > 1 order by number
          """,
          "More than one case has this number.");

  private final JdbcTemplate jdbc;
  private final Clock clock;
  private final Map<String, String> prefixes;

  NumberCheck(JdbcTemplate jdbc, Clock clock, ObjectProvider<CaseKind> kinds) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.prefixes = kinds.stream().collect(Collectors.toMap(CaseKind::flow, CaseKind::prefix));
  }

  @Override
  public void run(Findings findings) {
    jdbc.query(
        "select kind, count(*) from case_number group by kind",
        row -> {
          findings.count(Count.NUMBERS, row.getString(1), row.getLong(2));
        });
    jdbc.query(
        MISSING,
        row -> {
          missing(row, findings);
        });
    WRONG.forEach((sql, what) -> name(sql, what, findings));
    name(
        "select number from case_number where state = 'ALLOCATED' and allocated_at < ? order by"
            + " number",
        "This number was handed out long ago and is neither used nor void.",
        findings,
        clock.instant().minus(FRESH).atOffset(ZoneOffset.UTC));
  }

  private void name(String sql, String what, Findings findings, Object... parameters) {
    jdbc.query(
        sql,
        row -> {
          findings.of(row.getString(1), what);
        },
        parameters);
  }

  private void missing(ResultSet row, Findings findings) throws SQLException {
    var first = number(row, "first");
    if (row.getInt("first") == row.getInt("last")) {
      findings.of(first, "This number was handed out and is missing from the book of numbers.");
    } else {
      var what = "The numbers %s to %s were handed out and are missing from the book of numbers.";
      findings.of(first, what.formatted(first, number(row, "last")));
    }
  }

  private String number(ResultSet row, String position) throws SQLException {
    var kind = row.getString("kind");
    return "%s-%d-%06d"
        .formatted(prefixes.getOrDefault(kind, kind), row.getInt("year"), row.getInt(position));
  }
}
