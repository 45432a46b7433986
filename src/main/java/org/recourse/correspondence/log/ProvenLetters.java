package org.recourse.correspondence.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.audit.ProvenRows;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Shows the letter log to those who check it against the timelines. */
@Component
class ProvenLetters implements ProvenRows {

  static final String WORD = "letter";

  /**
   * A letter that was ready goes before its timeline tells so; longer than a failing step is tried
   * again by itself. Nothing else waits to be told.
   */
  private static final Duration UNTOLD = Duration.ofHours(3);

  private static final String ROWS =
      """
      select l.*, l.document_id is null and l.sha256 <> '' and
        encode(sha256(c.pdf), 'hex') is distinct from l.sha256 as changed
      from letter_log l left join letter_content c on c.letter_id = l.id where l.case_id = any (?)
      """;

  private final JdbcTemplate jdbc;
  private final Clock clock;

  ProvenLetters(JdbcTemplate jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public String word() {
    return WORD;
  }

  @Override
  public Map<UUID, Map<String, Map<String, String>>> rowsOf(
      Map<UUID, Map<String, Map<String, String>>> told) {
    var rows = new HashMap<UUID, Map<String, Map<String, String>>>();
    var now = clock.instant();
    jdbc.query(
        ROWS,
        row -> {
          rows.computeIfAbsent(row.getObject("case_id", UUID.class), id -> new HashMap<>())
              .put(row.getString("id"), proof(row, now, told));
        },
        (Object) told.keySet().toArray(UUID[]::new));
    return rows;
  }

  private static Map<String, String> proof(
      ResultSet row, Instant now, Map<UUID, Map<String, Map<String, String>>> told)
      throws SQLException {
    var proof = LetterProof.of(row);
    if (isRecent(row, "sent_at", now) || isRecent(row, "outcome_at", now)) {
      var last = told.get(row.getObject("case_id", UUID.class)).get(row.getString("id"));
      if (last != null && LetterProof.beforeItWent(row).equals(last.get(LetterProof.FATE))) {
        proof.remove(LetterProof.FATE);
      }
    }
    if (row.getBoolean("changed")) {
      proof.put(LetterProof.LETTER, "its PDF was changed");
    }
    return proof;
  }

  private static boolean isRecent(ResultSet row, String column, Instant now) throws SQLException {
    var moment = row.getObject(column, OffsetDateTime.class);
    return moment != null
        && moment.toInstant().isAfter(now.minus(UNTOLD))
        && !moment.toInstant().isAfter(now);
  }
}
