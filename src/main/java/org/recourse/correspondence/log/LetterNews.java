package org.recourse.correspondence.log;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.recourse.casefile.Timeline;
import org.recourse.casefile.audit.ProvenRows;
import org.recourse.correspondence.Letter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells on the timeline of a case what happened to its letters. */
@Component
public class LetterNews {

  private final Timeline timeline;
  private final Clock clock;
  private final JdbcTemplate jdbc;

  LetterNews(Timeline timeline, Clock clock, JdbcTemplate jdbc) {
    this.timeline = timeline;
    this.clock = clock;
    this.jdbc = jdbc;
  }

  /** This moment, as exact as the database keeps it. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** Tells it, with everything about the letter but its words. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void tell(Letter letter, String type, String summary) {
    tell(letter, type, summary, null);
  }

  /**
   * The same with a person's reason.
   *
   * @param reason null where none was asked for
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void tell(Letter letter, String type, String summary, String reason) {
    var details = new HashMap<String, Object>();
    details.put("letterId", letter.id());
    details.put("purpose", letter.purpose());
    details.put("edition", letter.edition());
    details.put("letter", letter.type());
    details.put("language", letter.language());
    details.put("format", letter.format());
    details.put("channel", letter.channel());
    details.put("recipient", letter.recipientName());
    details.put("address", String.join("\n", letter.recipientAddress()));
    details.put("email", letter.recipientEmail());
    details.put("sha256", letter.sha256());
    details.put("state", letter.state());
    details.put("gaps", letter.gaps().stream().map(gap -> gap.element()).toList());
    details.put("holder", letter.holder());
    details.put("holdReason", letter.holdReason());
    details.put("outcome", letter.outcome());
    details.put(ProvenRows.DETAIL, proof(letter));
    if (reason != null) {
      details.put("reason", reason);
    }
    timeline.record(letter.caseId(), type, summary, details);
  }

  private Map<String, Object> proof(Letter letter) {
    var parts =
        jdbc.queryForObject(
            "select * from letter_log where id = ?", (row, n) -> LetterProof.of(row), letter.id());
    return ProvenRows.proof(ProvenLetters.WORD, letter.id().toString(), parts);
  }
}
