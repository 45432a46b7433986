package org.recourse.priorauth.pas.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What payers' systems answered, until the process takes it. The newest counts. */
@Component
@Transactional
public class AnswerBook {

  private static final TypeReference<List<Map<String, Object>>> LINES = new TypeReference<>() {};

  private final JdbcClient database;
  private final ObjectMapper json;
  private final Clock clock;

  AnswerBook(JdbcClient database, ObjectMapper json, Clock clock) {
    this.database = database;
    this.json = json;
    this.clock = clock;
  }

  /**
   * An answer that waits.
   *
   * @param lines what it says about each line
   */
  public record Waiting(long id, Instant arrivedAt, List<Map<String, Object>> lines) {}

  /**
   * Keeps an answer.
   *
   * @param saidAt when the payer made it; null where it does not say. A payer whose clock is ahead
   *     said it now, so that what it says later still counts
   * @return whether it is news: not said before, and not older than what was
   */
  public boolean keep(
      UUID caseId, String payer, Instant saidAt, List<Map<String, Object>> lines, String message) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Instant said = (saidAt == null || saidAt.isAfter(now) ? now : saidAt);
    said = said.truncatedTo(ChronoUnit.MICROS);
    String text = write(lines);
    oneAtATime(caseId);
    if (isKnown(caseId, text, said, message)) {
      return false;
    }
    boolean late = isOlder(caseId, said);
    if (!late) {
      database
          .sql(
              "update priorauth_payer_answer set state = 'OUTDATED' where case_id = ? and state ="
                  + " 'WAITING'")
          .param(caseId)
          .update();
    }
    database
        .sql(
            "insert into priorauth_payer_answer (case_id, payer, said_at, arrived_at, lines,"
                + " message, state) values (?, ?, ?, ?, ?, ?, ?)")
        .params(caseId, payer, at(said), at(now), text, message, late ? "OUTDATED" : "WAITING")
        .update();
    return !late;
  }

  /**
   * Keeps an answer that says nothing new: the payer has what it was sent, and goes on thinking.
   *
   * @param saidAt when the payer made it; null where it does not say
   */
  public void acknowledged(
      UUID caseId, String payer, Instant saidAt, List<Map<String, Object>> lines, String message) {
    Instant now = clock.instant();
    database
        .sql(
            "insert into priorauth_payer_answer (case_id, payer, said_at, arrived_at, lines,"
                + " message, state) values (?, ?, ?, ?, ?, ?, 'APPLIED')")
        .params(
            caseId,
            payer,
            at(saidAt == null || saidAt.isAfter(now) ? now : saidAt),
            at(now),
            write(lines),
            message)
        .update();
  }

  /**
   * Notes, once, that none came to a message. Whatever waits counts more, and so does any that
   * comes.
   *
   * @param key of the message
   * @return whether that is news
   */
  public boolean missing(UUID caseId, String payer, String key, List<Map<String, Object>> lines) {
    oneAtATime(caseId);
    return database
            .sql(
                "insert into priorauth_payer_answer (case_id, payer, said_at, arrived_at, lines,"
                    + " message, state) select :case, :payer, coalesce(max(said_at), 'epoch'),"
                    + " :now, :lines, :key, 'WAITING' from priorauth_payer_answer where case_id ="
                    + " :case having count(*) filter (where state = 'WAITING' or message = :key) ="
                    + " 0")
            .param("case", caseId)
            .param("payer", payer)
            .param("now", at(clock.instant()))
            .param("lines", write(lines))
            .param("key", key)
            .update()
        > 0;
  }

  /** Whether an answer waits to be applied. */
  public boolean isWaiting(UUID caseId) {
    return count(
            "select count(*) from priorauth_payer_answer where case_id = ? and state = 'WAITING'",
            caseId)
        > 0;
  }

  /** The answer that waits to be applied; from now on it counts as applied. */
  public Optional<Waiting> take(UUID caseId) {
    return database
        .sql(
            "update priorauth_payer_answer set state = 'APPLIED' where case_id = ? and state ="
                + " 'WAITING' returning id, arrived_at, lines")
        .param(caseId)
        .query(
            (row, number) ->
                new Waiting(
                    row.getLong("id"),
                    row.getObject("arrived_at", OffsetDateTime.class).toInstant(),
                    read(row.getString("lines"))))
        .list()
        .stream()
        .max(Comparator.comparing(Waiting::id));
  }

  /**
   * The reply to a message and a notification about it may come at the same moment; one of them
   * waits, the other is outdated. The case itself may be held by who sent the message.
   */
  private void oneAtATime(UUID caseId) {
    database
        .sql("select pg_advisory_xact_lock(hashtext('priorauth_payer_answer'), hashtext(?))")
        .param(caseId.toString())
        .query(row -> {});
  }

  private boolean isKnown(UUID caseId, String lines, Instant said, String message) {
    return count(
            "select count(*) from priorauth_payer_answer where case_id = ? and (message = ? or"
                + " (lines = ? and said_at = ?))",
            caseId,
            message,
            lines,
            at(said))
        > 0;
  }

  private boolean isOlder(UUID caseId, Instant said) {
    return count(
            "select count(*) from priorauth_payer_answer where case_id = ? and said_at > ?",
            caseId,
            at(said))
        > 0;
  }

  private long count(String sql, Object... params) {
    return database.sql(sql).params(params).query(Long.class).single();
  }

  private static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }

  private String write(List<Map<String, Object>> lines) {
    try {
      return json.writeValueAsString(lines);
    } catch (JsonProcessingException never) {
      throw new IllegalStateException("Lines of an answer cannot be written");
    }
  }

  private List<Map<String, Object>> read(String lines) {
    try {
      return json.readValue(lines, LINES);
    } catch (JsonProcessingException never) {
      throw new IllegalStateException("Lines of an answer cannot be read");
    }
  }
}
