package org.recourse.assistance.settlement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.forms.desk.CaseRows;
import org.recourse.forms.desk.KeptBeside;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what became of each bill after the determination that counts. */
@Component
class SettlementBook implements KeptBeside {

  /** The key of the lines on record and in forms. */
  static final String KEY = "settlement";

  private final JdbcClient database;
  private final CaseRows<Line> rows;

  SettlementBook(JdbcClient database) {
    this.database = database;
    this.rows =
        new CaseRows<>(database, "assistance_settlement", "position", (row, number) -> read(row));
  }

  List<Line> of(UUID caseId) {
    return rows.of(caseId);
  }

  /** Keeps these lines in place of those that were kept; returns them as kept, by key. */
  Map<String, Object> keep(UUID caseId, List<Line> lines) {
    database.sql("delete from assistance_settlement where case_id = ?").param(caseId).update();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      database
          .sql(
              "insert into assistance_settlement values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
          .params(caseId, i, line.bill(), line.owedCents(), line.waivedCents(), line.refundCents())
          .param(line.refundedBeforeCents())
          .params(line.adjustedOn(), line.refundedOn(), line.refundReference())
          .param(line.collections())
          .params(line.overpaidSince(), line.interestBasisPoints(), line.interestCents())
          .update();
    }
    return rows.onRecord(KEY, caseId, Line::values);
  }

  @Override
  public Map<UUID, Map<String, Object>> valuesOf(Collection<UUID> caseIds) {
    return rows.linesOf(KEY, caseIds, Line::values);
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
        row.getObject("overpaid_since", LocalDate.class),
        row.getInt("interest_basis_points"),
        row.getLong("interest_cents"),
        row.getString("collections"));
  }
}
