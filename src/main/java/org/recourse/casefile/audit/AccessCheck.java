package org.recourse.casefile.audit;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Is every row of the access log as it was written? */
@Component
class AccessCheck implements Check {

  private static final String CHANGED =
      """
      select a.id, f.number from case_access a left join case_file f on f.id = a.case_id
      where a.fingerprint <> case_access_fingerprint(a.accessed_at, a.username, a.case_id, a.action, a.allowed)
      order by a.id
      """;

  private final JdbcTemplate jdbc;

  AccessCheck(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void run(Findings findings) {
    jdbc.query(
        CHANGED,
        row -> {
          findings.of(
              row.getString("number"),
              "Row " + row.getLong("id") + " of the access log was changed.");
        });
  }
}
