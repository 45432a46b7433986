package org.recourse.casefile.timeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseNotFound;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.text.CanonicalJson;
import org.recourse.casefile.timeline.Heads.Head;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Writes timelines: each entry is chained to the one before it, in the order in which the case was
 * locked.
 */
@Component
public class Ledger {

  private static final String APPEND =
      """
      with file as (
        update case_file set timeline_length = ?, timeline_head = ? where id = ? and timeline_head = ? returning id)
      insert into timeline_entry
        (case_id, position, recorded_at, actor, type, summary, details, previous_hash, hash)
      select id, ?, ?, ?, ?, ?, ?, ?, ? from file returning id
      """;

  private final JdbcTemplate jdbc;
  private final Heads heads;
  private final Clock clock;
  private final SignedOn signedOn;

  Ledger(JdbcTemplate jdbc, Heads heads, Clock clock, SignedOn signedOn) {
    this.jdbc = jdbc;
    this.heads = heads;
    this.clock = clock;
    this.signedOn = signedOn;
  }

  /** This moment, as exact as the database keeps it. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** Who acts now. */
  public String actor() {
    return signedOn.username();
  }

  /** Tells that this transaction has just put an empty case file on the shelf. */
  public void begin(UUID caseId) {
    heads.put(caseId, new Head(0, ""));
  }

  /**
   * Tells where the timeline of a case ended a moment ago, so that an entry of the same transaction
   * need not ask. When somebody else was quicker, it asks.
   */
  public void saw(CaseFile file) {
    heads.put(file.id(), new Head(file.timelineLength(), file.timelineHead()));
  }

  /** Appends an entry; the caller's transaction holds the case locked from here on. */
  public TimelineEntry append(
      UUID caseId, Instant at, String type, String summary, Map<String, Object> details) {
    return appendBy(actor(), caseId, at, type, summary, details);
  }

  /**
   * Appends an entry that names somebody else than who acts, where the case must not tell who that
   * is.
   */
  public TimelineEntry appendBy(
      String actor,
      UUID caseId,
      Instant at,
      String type,
      String summary,
      Map<String, Object> details) {
    var text = CanonicalJson.of(details);
    var known = heads.get(caseId);
    var entry =
        known == null ? null : write(actor, caseId, known, at, type, summary, text, details);
    if (entry == null) {
      entry = write(actor, caseId, lock(caseId), at, type, summary, text, details);
    }
    if (entry == null) {
      throw new IllegalStateException(
          "The timeline of case " + caseId + " moved while it was locked.");
    }
    heads.put(caseId, new Head(entry.position(), entry.hash()));
    return entry;
  }

  /** The whole timeline of a case, oldest first. */
  public List<TimelineEntry> of(UUID caseId) {
    return jdbc.query(
        "select * from timeline_entry where case_id = ? order by position", Ledger::entry, caseId);
  }

  // Locking first gives the transaction its id before the entry gets one, which Seals relies on.
  private Head lock(UUID caseId) {
    var found =
        jdbc.query(
            "select timeline_length, timeline_head from case_file where id = ? for no key update",
            (row, n) -> new Head(row.getInt(1), row.getString(2)),
            caseId);
    return found.stream().findFirst().orElseThrow(() -> new CaseNotFound(caseId));
  }

  private TimelineEntry write(
      String actor,
      UUID caseId,
      Head head,
      Instant at,
      String type,
      String summary,
      String text,
      Map<String, Object> details) {
    int position = head.position() + 1;
    var hash = Chain.hash(caseId, position, at, actor, type, summary, text, head.hash());
    var ids =
        jdbc.queryForList(
            APPEND,
            Long.class,
            position,
            hash,
            caseId,
            head.hash(),
            position,
            at.atOffset(ZoneOffset.UTC),
            actor,
            type,
            summary,
            text,
            head.hash(),
            hash);
    return ids.isEmpty()
        ? null
        : new TimelineEntry(
            ids.get(0), caseId, position, at, actor, type, summary, details, head.hash(), hash);
  }

  private static TimelineEntry entry(ResultSet row, int n) throws SQLException {
    return new TimelineEntry(
        row.getLong("id"),
        row.getObject("case_id", UUID.class),
        row.getInt("position"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        row.getString("actor"),
        row.getString("type"),
        row.getString("summary"),
        CanonicalJson.values(row.getString("details")),
        row.getString("previous_hash"),
        row.getString("hash"));
  }
}
