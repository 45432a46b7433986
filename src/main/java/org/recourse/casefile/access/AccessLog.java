package org.recourse.casefile.access;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
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

  private static final String STANDS =
      """
      select exists (select from case_access
        where case_id = ? and accessed_at > ? and username = ? and action = ? and allowed = ?)
      """;

  private static final String PAGE =
      """
      select * from (
        select *, row_number() over (order by id) as position from case_access where case_id = ?) as a
      where position < ? order by position desc limit ?
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

  /** Adds a row for each of these cases, which somebody read together in one list or export. */
  public void writeEach(Collection<UUID> caseIds, String username, String action) {
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    jdbc.batchUpdate(
        WRITE, caseIds.stream().map(id -> new Object[] {now, username, id, action, true}).toList());
  }

  /** Adds a row, unless that very line was written within the last minute. */
  public void writeOnceAMinute(UUID caseId, String username, String action, boolean allowed) {
    var since = clock.instant().minusSeconds(60).atOffset(ZoneOffset.UTC);
    if (!Boolean.TRUE.equals(
        jdbc.queryForObject(STANDS, Boolean.class, caseId, since, username, action, allowed))) {
      write(caseId, username, action, allowed);
    }
  }

  /**
   * Who opened a case, newest first.
   *
   * @param before only what was written before this position of the case's log
   * @param limit how many lines at most
   */
  public List<AccessEntry> page(UUID caseId, long before, int limit) {
    return jdbc.query(
        PAGE,
        (row, n) ->
            new AccessEntry(
                row.getLong("position"),
                row.getObject("accessed_at", OffsetDateTime.class).toInstant(),
                row.getString("username"),
                row.getString("action"),
                row.getBoolean("allowed")),
        caseId,
        before,
        limit);
  }
}
