package org.recourse.risk.owed;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.forms.desk.CaseRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the duties of every case. */
@Component
class DutyRows {

  static final String KEY = "duties";

  private static final String WRITE =
      """
      insert into risk_duty values (:case, :position, :duty, :label, :owedBy, :owedTo, :routes, :startLabel,
        :countsFrom, :provisional, :dueAt, :before, :proofs, :proofLabel, :citation, :decidedBy, :state, :missedAt,
        :doneAt, :doneBy, :proofName, :proofNumber, :proofPlace, :proofPaper, :proofContent, :reason)
      on conflict (case_id, position) do update set routes = excluded.routes, counts_from = excluded.counts_from,
        provisional = excluded.provisional, due_at = excluded.due_at, before = excluded.before,
        decided_by = excluded.decided_by, state = excluded.state, missed_at = excluded.missed_at,
        done_at = excluded.done_at, done_by = excluded.done_by, proof_name = excluded.proof_name,
        proof_number = excluded.proof_number, proof_place = excluded.proof_place,
        proof_paper = excluded.proof_paper, proof_content = excluded.proof_content, reason = excluded.reason
      """;

  private final JdbcClient database;
  private final CaseRows<DutyOnCase> rows;

  DutyRows(JdbcClient database) {
    this.database = database;
    this.rows = new CaseRows<>(database, "risk_duty", "position", (row, n) -> read(row));
  }

  List<DutyOnCase> of(UUID caseId) {
    return rows.of(caseId);
  }

  DutyOnCase get(UUID caseId, int position) {
    return of(caseId).stream()
        .filter(duty -> duty.position() == position)
        .findFirst()
        .orElseThrow();
  }

  /** What is on record in each case, by key. */
  Map<UUID, Map<String, Object>> valuesOf(Collection<UUID> caseIds) {
    return rows.linesOf(KEY, caseIds, DutyOnCase::values);
  }

  Map<String, Object> onRecord(UUID caseId) {
    return rows.onRecord(KEY, caseId, DutyOnCase::values);
  }

  void keep(DutyOnCase duty) {
    Proven proof = duty.proof() == null ? Proven.NOTHING : duty.proof();
    database
        .sql(WRITE)
        .param("case", duty.caseId())
        .param("position", duty.position())
        .param("duty", duty.duty())
        .param("label", duty.label())
        .param("owedBy", duty.owedBy())
        .param("owedTo", duty.owedTo())
        .param("routes", String.join(",", duty.routes()))
        .param("startLabel", duty.startLabel())
        .param("countsFrom", at(duty.countsFrom()))
        .param("provisional", duty.provisional())
        .param("dueAt", at(duty.dueAt()))
        .param("before", String.join(",", duty.before()))
        .param("proofs", String.join(",", duty.proofs()))
        .param("proofLabel", duty.proofLabel())
        .param("citation", duty.citation())
        .param("decidedBy", duty.decidedBy())
        .param("state", duty.state().name())
        .param("missedAt", at(duty.missedAt()))
        .param("doneAt", at(duty.doneAt()))
        .param("doneBy", duty.doneBy())
        .params(proof.values())
        .param("reason", duty.reason())
        .update();
  }

  private static DutyOnCase read(ResultSet row) throws SQLException {
    return new DutyOnCase(
        row.getObject("case_id", UUID.class),
        row.getInt("position"),
        row.getString("duty"),
        row.getString("label"),
        row.getString("owed_by"),
        row.getString("owed_to"),
        words(row.getString("routes")),
        row.getString("start_label"),
        instant(row, "counts_from"),
        row.getBoolean("provisional"),
        instant(row, "due_at"),
        words(row.getString("before")),
        words(row.getString("proofs")),
        row.getString("proof_label"),
        row.getString("citation"),
        row.getString("decided_by"),
        DutyState.valueOf(row.getString("state")),
        instant(row, "missed_at"),
        instant(row, "done_at"),
        row.getString("done_by"),
        proof(row),
        row.getString("reason"));
  }

  private static Proven proof(ResultSet row) throws SQLException {
    return new Proven(
        row.getString("proof_name"),
        row.getString("proof_number"),
        row.getString("proof_place"),
        row.getString("proof_paper"),
        row.getString("proof_content"));
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(","));
  }

  private static OffsetDateTime at(Instant instant) {
    return instant == null ? null : instant.atOffset(UTC);
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
