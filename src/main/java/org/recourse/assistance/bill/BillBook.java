package org.recourse.assistance.bill;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.forms.desk.CaseRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the bills each application is about, in the order in which they were told. */
@Component
public class BillBook {

  private final JdbcClient database;
  private final CaseRows<Bill> rows;

  BillBook(JdbcClient database) {
    this.database = database;
    this.rows = new CaseRows<>(database, "assistance_bill", "position", (row, number) -> read(row));
  }

  /** The bills of a case; empty where none was told. */
  public List<Bill> of(UUID caseId) {
    return rows.of(caseId);
  }

  /** The bills of those of these cases that have any. */
  public Map<UUID, List<Bill>> ofAll(Collection<UUID> caseIds) {
    return rows.ofAll(caseIds);
  }

  /** Keeps these bills in place of those that were kept. */
  void keep(UUID caseId, List<Bill> bills) {
    database.sql("delete from assistance_bill where case_id = ?").param(caseId).update();
    for (int i = 0; i < bills.size(); i++) {
      Bill bill = bills.get(i);
      database
          .sql("insert into assistance_bill values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
          .params(caseId, i, bill.number(), bill.caredOn(), bill.billedOn())
          .params(bill.chargesCents(), bill.paidCents())
          .params(bill.prices().medicareCents(), bill.prices().mediCalCents())
          .param(bill.prices().generallyBilledCents())
          .update();
    }
  }

  private static Bill read(ResultSet row) throws SQLException {
    return new Bill(
        row.getString("bill"),
        row.getObject("cared_on", LocalDate.class),
        row.getObject("billed_on", LocalDate.class),
        row.getLong("charges_cents"),
        row.getLong("paid_cents"),
        new Prices(
            row.getObject("medicare_cents", Long.class),
            row.getObject("medi_cal_cents", Long.class),
            row.getObject("generally_billed_cents", Long.class)));
  }
}
