package org.recourse.correspondence.log;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.recourse.casefile.text.CanonicalJson;

/**
 * Hashes over a row of the letter log, which the timeline keeps: {@code letter} over what was
 * composed and who holds it, {@code fate} over what became of it. Not covered are {@code
 * claimed_at} and {@code told}, which only say how far the work on a letter is.
 */
final class LetterProof {

  static final String LETTER = "letter";
  static final String FATE = "fate";

  private static final List<String> OF_LETTER =
      List.of(
          "id",
          "case_id",
          "purpose",
          "edition",
          "type",
          "title",
          "language",
          "words_language",
          "language_note",
          "format",
          "channel",
          "recipient_name",
          "recipient_address",
          "recipient_email",
          "recipient_language",
          "data",
          "sha256",
          "reading_level",
          "composed_by",
          "composed_at");

  private static final List<String> OF_FATE =
      List.of(
          "gaps",
          "state",
          "holder",
          "hold_reason",
          "queued_at",
          "queued_by",
          "batch_id",
          "sent_by",
          "sent_at",
          "outcome",
          "outcome_at",
          "document_id");

  private LetterProof() {}

  static Map<String, String> of(ResultSet row) throws SQLException {
    var parts = new HashMap<String, String>();
    parts.put(LETTER, hash(values(row, OF_LETTER)));
    parts.put(FATE, hash(values(row, OF_FATE)));
    return parts;
  }

  /** The fate of a letter that has gone or failed, as it was while it was ready. */
  static String beforeItWent(ResultSet row) throws SQLException {
    var values = values(row, OF_FATE);
    if ("SENT".equals(values.put("state", "READY"))) {
      values.keySet().removeAll(Set.of("sent_at", "sent_by"));
    } else {
      values.keySet().removeAll(Set.of("outcome", "outcome_at"));
    }
    return hash(values);
  }

  private static Map<String, Object> values(ResultSet row, List<String> columns)
      throws SQLException {
    var values = new TreeMap<String, Object>();
    for (var column : columns) {
      var value = column.endsWith("_at") ? moment(row, column) : row.getString(column);
      if (value != null) {
        values.put(column, value);
      }
    }
    return values;
  }

  private static String hash(Map<String, Object> values) {
    return LetterContents.sha256(CanonicalJson.of(values).getBytes(StandardCharsets.UTF_8));
  }

  private static String moment(ResultSet row, String column) throws SQLException {
    var moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant().toString();
  }
}
