package org.recourse.correspondence.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.text.CanonicalJson;
import org.recourse.correspondence.Channel;
import org.recourse.correspondence.Letter;
import org.recourse.correspondence.LetterFormat;
import org.recourse.correspondence.LetterState;
import org.recourse.correspondence.types.Gap;

/** Reads a row of the letter log. */
final class LetterRow {

  private LetterRow() {}

  static Letter map(ResultSet row, int n) throws SQLException {
    return new Letter(
        row.getObject("id", UUID.class),
        row.getObject("case_id", UUID.class),
        row.getString("purpose"),
        row.getInt("edition"),
        row.getString("type"),
        row.getString("title"),
        row.getString("language"),
        LetterFormat.valueOf(row.getString("format")),
        Channel.valueOf(row.getString("channel")),
        row.getString("recipient_name"),
        row.getString("recipient_address").lines().toList(),
        row.getString("recipient_email"),
        row.getString("sha256"),
        row.getString("reading_level"),
        gaps(row.getString("gaps")),
        LetterState.valueOf(row.getString("state")),
        row.getString("holder"),
        row.getString("hold_reason"),
        row.getString("composed_by"),
        instant(row, "composed_at"),
        instant(row, "queued_at"),
        row.getObject("batch_id", UUID.class),
        row.getString("sent_by"),
        instant(row, "sent_at"),
        row.getString("outcome"),
        instant(row, "outcome_at"),
        row.getObject("document_id", UUID.class));
  }

  static String gaps(List<Gap> gaps) {
    return CanonicalJson.of(
        "gaps",
        gaps.stream().map(g -> Map.of("element", g.element(), "sentence", g.sentence())).toList());
  }

  private static List<Gap> gaps(String text) {
    return ((List<?>) CanonicalJson.value(text))
        .stream()
            .map(gap -> (Map<?, ?>) gap)
            .map(gap -> new Gap((String) gap.get("element"), (String) gap.get("sentence")))
            .toList();
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    var moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }
}
