package org.recourse.assistance.papers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps how each application stands while papers are awaited. */
@Component
class WaitBook {

  private final JdbcClient database;

  WaitBook(JdbcClient database) {
    this.database = database;
  }

  /** How a case stands; null before its papers were listed. */
  Wait of(UUID caseId) {
    return ofAll(List.of(caseId)).get(caseId);
  }

  Map<UUID, Wait> ofAll(Collection<UUID> caseIds) {
    Map<UUID, Wait> all = new HashMap<>();
    if (!caseIds.isEmpty()) {
      database
          .sql("select * from assistance_paper_wait where case_id in (:cases)")
          .param("cases", caseIds)
          .query(
              row -> {
                all.put(row.getObject("case_id", UUID.class), read(row));
              });
    }
    return all;
  }

  void keep(UUID caseId, Wait wait) {
    Contact word = wait.contact();
    database.sql("delete from assistance_paper_wait where case_id = ?").param(caseId).update();
    database
        .sql("insert into assistance_paper_wait values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(caseId, wait.status(), wait.outcome(), wait.askedOn(), wait.askedFor())
        .params(wait.reminders(), word == null ? null : word.on())
        .params(word == null ? null : word.how(), word == null ? null : word.note())
        .update();
  }

  private static Wait read(ResultSet row) throws SQLException {
    String how = row.getString("contact_how");
    return new Wait(
        row.getString("status"),
        row.getString("outcome"),
        row.getObject("asked_on", LocalDate.class),
        row.getString("asked_for"),
        row.getInt("reminders"),
        how == null
            ? null
            : new Contact(
                how, row.getObject("contact_on", LocalDate.class), row.getString("contact_note")));
  }
}
