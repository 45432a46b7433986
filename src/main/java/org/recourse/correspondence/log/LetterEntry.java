package org.recourse.correspondence.log;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.recourse.casefile.text.CanonicalJson;
import org.recourse.correspondence.LetterOrder;
import org.recourse.correspondence.LetterState;
import org.recourse.correspondence.types.Gap;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Enters composed letters into the log. */
@Component
public class LetterEntry {

  private static final String WRITE =
      """
      insert into letter_log
        (id, case_id, purpose, edition, type, title, language, words_language, language_note, format, channel,
         recipient_name, recipient_address, recipient_email, recipient_language, data, sha256, reading_level, gaps,
         state, composed_by, composed_at)
      values
        (:id, :caseId, :purpose, 1, :type, :title, :language, :wordsLanguage, :languageNote, :format, :channel,
         :name, :address, :email, :recipientLanguage, :data, :sha256, :readingLevel, :gaps, :state, :by, :at)
      on conflict (case_id, purpose) do update set
        edition = letter_log.edition + 1, type = excluded.type, title = excluded.title, language = excluded.language,
        words_language = excluded.words_language, language_note = excluded.language_note, format = excluded.format,
        channel = excluded.channel, recipient_name = excluded.recipient_name,
        recipient_address = excluded.recipient_address, recipient_email = excluded.recipient_email,
        recipient_language = excluded.recipient_language, data = excluded.data, sha256 = excluded.sha256,
        reading_level = excluded.reading_level, gaps = excluded.gaps,
        state = case when letter_log.state = 'HELD' then 'HELD' else excluded.state end,
        composed_by = excluded.composed_by, composed_at = excluded.composed_at,
        sent_by = null, sent_at = null, outcome = null, outcome_at = null,
        queued_at = null, queued_by = null, batch_id = null, document_id = null
      returning id
      """;

  private final JdbcClient jdbc;

  LetterEntry(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Enters a letter, in place of what was composed for the same purpose before.
   *
   * @param sha256 of its PDF; empty when it cannot be printed
   * @return the letter's id
   */
  public UUID write(
      String purpose,
      LetterOrder order,
      String title,
      String sha256,
      String readingLevel,
      List<Gap> gaps,
      String by,
      Instant at) {
    var recipient = order.recipient();
    var row =
        new MapSqlParameterSource()
            .addValue("id", UUID.randomUUID())
            .addValue("caseId", order.caseId())
            .addValue("purpose", purpose)
            .addValue("type", order.type())
            .addValue("title", title)
            .addValue("language", order.language().tag())
            .addValue("wordsLanguage", order.language().words())
            .addValue("languageNote", order.language().note(), Types.VARCHAR)
            .addValue("format", order.format().name())
            .addValue("channel", order.channel().name())
            .addValue("name", recipient.name() == null ? "" : recipient.name())
            .addValue("address", String.join("\n", recipient.address()))
            .addValue("email", recipient.email(), Types.VARCHAR)
            .addValue("recipientLanguage", recipient.language(), Types.VARCHAR)
            .addValue("data", CanonicalJson.of(order.data()))
            .addValue("sha256", sha256)
            .addValue("readingLevel", readingLevel)
            .addValue("gaps", LetterRow.gaps(gaps))
            .addValue("state", (gaps.isEmpty() ? LetterState.READY : LetterState.DRAFT).name())
            .addValue("by", by)
            .addValue("at", at.atOffset(ZoneOffset.UTC));
    return jdbc.sql(WRITE).paramSource(row).query(UUID.class).single();
  }
}
