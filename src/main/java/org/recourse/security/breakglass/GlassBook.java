package org.recourse.security.breakglass;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps who asked for which case, who decided, and until when it is open. */
@Repository
public class GlassBook {

  private final JdbcClient database;

  GlassBook(JdbcClient database) {
    this.database = database;
  }

  /** Whether the case is open to this person at this moment because a second person said so. */
  public boolean isOpen(UUID caseId, String username, Instant now) {
    return database
        .sql(
            "select exists (select from break_glass where case_id = ? and asked_by = ? and decision"
                + " = 'CONFIRMED' and ended_at is null and open_until > ?)")
        .params(caseId, username, at(now))
        .query(Boolean.class)
        .single();
  }

  void add(Glass asked) {
    database
        .sql(
            "insert into break_glass (id, number, case_id, asked_by, reason, asked_at, waits_until)"
                + " values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            asked.id(),
            asked.number(),
            asked.caseId(),
            asked.askedBy(),
            asked.reason(),
            at(asked.askedAt()),
            at(asked.waitsUntil()))
        .update();
  }

  /** The request of this id, held until the caller's transaction ends; empty when there is none. */
  Optional<Glass> hold(UUID id) {
    return database
        .sql("select * from break_glass where id = ? for update")
        .param(id)
        .query(GlassBook::row)
        .optional();
  }

  void confirm(UUID id, String by, Instant now, Instant until) {
    database
        .sql(
            "update break_glass set decision = 'CONFIRMED', decided_by = ?, decided_at = ?,"
                + " open_until = ? where id = ?")
        .params(by, at(now), at(until), id)
        .update();
  }

  void refuse(UUID id, String by, Instant now, String reason) {
    database
        .sql(
            "update break_glass set decision = 'REFUSED', decided_by = ?, decided_at = ?,"
                + " decision_reason = ? where id = ?")
        .params(by, at(now), reason, id)
        .update();
  }

  void end(UUID id, String by, Instant now) {
    database
        .sql("update break_glass set ended_by = ?, ended_at = ? where id = ?")
        .params(by, at(now), id)
        .update();
  }

  /** What this person asked for, newest first, at most a hundred. */
  List<Glass> askedBy(String username) {
    return database
        .sql("select * from break_glass where asked_by = ? order by asked_at desc, id limit 100")
        .param(username)
        .query(GlassBook::row)
        .list();
  }

  /** What waits for a second person, and what is open, oldest first. */
  List<Glass> alive(Instant now) {
    return database
        .sql(
            "select * from break_glass where case_id is not null and (decision is null and"
                + " waits_until > ? or decision = 'CONFIRMED' and ended_at is null and open_until >"
                + " ?) order by asked_at, id")
        .params(at(now), at(now))
        .query(GlassBook::row)
        .list();
  }

  private static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }

  private static Glass row(ResultSet row, int n) throws SQLException {
    var decision = row.getString("decision");
    return new Glass(
        row.getObject("id", UUID.class),
        row.getString("number"),
        row.getObject("case_id", UUID.class),
        row.getString("asked_by"),
        row.getString("reason"),
        moment(row, "asked_at"),
        moment(row, "waits_until"),
        decision == null ? null : "CONFIRMED".equals(decision),
        row.getString("decided_by"),
        moment(row, "open_until"),
        moment(row, "ended_at"));
  }

  private static Instant moment(ResultSet row, String column) throws SQLException {
    var moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }
}
