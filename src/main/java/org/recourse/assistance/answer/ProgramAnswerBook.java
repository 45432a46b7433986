package org.recourse.assistance.answer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.recourse.forms.desk.CaseRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what each program answered in each case; a new application to one replaces its answer. */
@Component
class ProgramAnswerBook {

  private final JdbcClient database;
  private final CaseRows<ProgramAnswer> rows;

  ProgramAnswerBook(JdbcClient database) {
    this.database = database;
    this.rows =
        new CaseRows<>(database, "assistance_program_answer", "name", (row, number) -> read(row));
  }

  List<ProgramAnswer> of(UUID caseId) {
    return rows.of(caseId);
  }

  void keep(UUID caseId, ProgramAnswer one) {
    database
        .sql("delete from assistance_program_answer where case_id = ? and program = ?")
        .params(caseId, one.program())
        .update();
    database
        .sql("insert into assistance_program_answer values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(caseId, one.program(), one.name(), one.confirmation(), one.answer())
        .params(one.from(), one.until(), one.reason(), one.told())
        .params(one.fresh(), one.considered(), one.askedOn())
        .update();
  }

  /** The patient was screened again with every answer there is. */
  void consider(UUID caseId) {
    database
        .sql(
            "update assistance_program_answer set considered = true where case_id = ? and answer"
                + " is not null")
        .param(caseId)
        .update();
  }

  /** What was filed last is not new any more. */
  void lookedAt(UUID caseId) {
    database
        .sql("update assistance_program_answer set fresh = false where case_id = ? and fresh")
        .param(caseId)
        .update();
  }

  /** Whatever programs denied may be asked again: what was told about the patient is different. */
  void forgetDenials(UUID caseId) {
    database
        .sql("delete from assistance_program_answer where case_id = ? and answer = 'DENIED'")
        .param(caseId)
        .update();
  }

  CaseRows<ProgramAnswer> rows() {
    return rows;
  }

  private static ProgramAnswer read(ResultSet row) throws SQLException {
    return new ProgramAnswer(
        row.getString("program"),
        row.getString("name"),
        row.getString("confirmation"),
        row.getString("answer"),
        row.getObject("helps_from", LocalDate.class),
        row.getObject("helps_until", LocalDate.class),
        row.getString("reason"),
        row.getObject("told_on", LocalDate.class),
        row.getBoolean("fresh"),
        row.getBoolean("considered"),
        row.getObject("asked_on", LocalDate.class));
  }
}
