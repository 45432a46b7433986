package org.recourse.assistance.settlement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.assistance.desk.KeptBeside;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what became of each bill after the determination that counts. */
@Component
class SettlementBook implements KeptBeside {

  /** The key of the lines on record and in forms. */
  static final String KEY = "settlement";

  private final JdbcClient database;

  SettlementBook(JdbcClient database) {
    this.database = database;
  }

  List<Line> of(UUID caseId) {
    return ofAll(List.of(caseId)).getOrDefault(caseId, List.of());
  }

  /** Keeps these lines in place of those that were kept; returns them as kept, by key. */
  Map<String, Object> keep(UUID caseId, List<Line> lines) {
    database.sql("delete from assistance_settlement where case_id = ?").param(caseId).update();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      database
          .sql("insert into assistance_settlement values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
          .params(caseId, i, line.bill(), line.owedCents(), line.waivedCents(), line.refundCents())
          .param(line.refundedBeforeCents())
          .params(line.adjustedOn(), line.refundedOn(), line.refundReference())
          .param(line.collections())
          .update();
    }
    Map<String, Object> kept = new HashMap<>();
    kept.put(KEY, lines.isEmpty() ? null : values(lines));
    return kept;
  }

  @Override
  public Map<UUID, Map<String, Object>> valuesOf(Collection<UUID> caseIds) {
    Map<UUID, Map<String, Object>> all = new HashMap<>();
    ofAll(caseIds).forEach((id, lines) -> all.put(id, Map.of(KEY, values(lines))));
    return all;
  }

  private static List<Map<String, Object>> values(List<Line> lines) {
    return lines.stream().map(Line::values).toList();
  }

  private Map<UUID, List<Line>> ofAll(Collection<UUID> caseIds) {
    Map<UUID, List<Line>> all = new HashMap<>();
    if (!caseIds.isEmpty()) {
      database
          .sql(
              "select * from assistance_settlement where case_id in (:cases)"
                  + " order by case_id, position")
          .param("cases", caseIds)
          .query(
              row -> {
                all.computeIfAbsent(row.getObject("case_id", UUID.class), id -> new ArrayList<>())
                    .add(read(row));
              });
    }
    return all;
  }

  private static Line read(ResultSet row) throws SQLException {
    return new Line(
        row.getString("bill"),
        row.getLong("owed_cents"),
        row.getLong("waived_cents"),
        row.getLong("refund_cents"),
        row.getLong("refunded_before_cents"),
        row.getObject("adjusted_on", LocalDate.class),
        row.getObject("refunded_on", LocalDate.class),
        row.getString("refund_reference"),
        row.getString("collections"));
  }
}
