package org.recourse.casefile.access;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Who opened which case, when, and whether the door opened. Rows are only ever added. */
@Component
public class AccessLog {

  private static final String WRITE =
      """
      insert into case_access (accessed_at, username, case_id, action, allowed, fingerprint)
      select at, username, case_id, action, allowed, case_access_fingerprint(at, username, case_id, action, allowed)
      from (values (?::timestamptz, ?::text, ?::uuid, ?::text, ?::boolean)) as a (at, username, case_id, action, allowed)
      """;

  private final JdbcTemplate jdbc;
  private final Clock clock;

  AccessLog(JdbcTemplate jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Adds a row, in the caller's transaction where there is one.
   *
   * @param action a word in capitals that names what was opened, never what stands there
   */
  public void write(UUID caseId, String username, String action, boolean allowed) {
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    jdbc.update(WRITE, now, username, caseId, action, allowed);
  }
}
