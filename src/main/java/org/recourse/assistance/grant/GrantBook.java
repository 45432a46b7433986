package org.recourse.assistance.grant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.forms.desk.CaseRows;
import org.recourse.forms.desk.KeptBeside;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what each patient was granted; one line for each program. */
@Component
public class GrantBook implements KeptBeside {

  /** The key of the grants on record and in forms. */
  public static final String KEY = "grants";

  private final JdbcClient database;
  private final CaseRows<Grant> rows;
  private final ApplicationEventPublisher events;

  GrantBook(JdbcClient database, ApplicationEventPublisher events) {
    this.database = database;
    this.rows = new CaseRows<>(database, "assistance_grant", "name", (row, number) -> read(row));
    this.events = events;
  }

  /** What was granted in a case, in the order of the programs' names; empty where nothing was. */
  public List<Grant> of(UUID caseId) {
    return rows.of(caseId);
  }

  /**
   * Keeps what these programs grant, in place of what each granted before.
   *
   * @return everything granted in the case, as kept, by key
   */
  public Map<String, Object> keep(UUID caseId, Collection<Grant> grants) {
    for (Grant grant : grants) {
      end(caseId, grant.program());
      database
          .sql("insert into assistance_grant values (?, ?, ?, ?, ?, ?, ?)")
          .params(caseId, grant.program(), grant.name(), grant.from())
          .params(grant.until(), grant.renewFrom(), grant.basis())
          .update();
    }
    events.publishEvent(new GrantsChanged(caseId));
    return onRecord(caseId);
  }

  /** Takes back what a program granted; returns everything that is still granted, by key. */
  public Map<String, Object> takeBack(UUID caseId, String program) {
    end(caseId, program);
    events.publishEvent(new GrantsChanged(caseId));
    return onRecord(caseId);
  }

  @Override
  public Map<UUID, Map<String, Object>> valuesOf(Collection<UUID> caseIds) {
    return rows.linesOf(KEY, caseIds, Grant::values);
  }

  private Map<String, Object> onRecord(UUID caseId) {
    return rows.onRecord(KEY, caseId, Grant::values);
  }

  private void end(UUID caseId, String program) {
    database
        .sql("delete from assistance_grant where case_id = ? and program = ?")
        .params(caseId, program)
        .update();
  }

  private static Grant read(ResultSet row) throws SQLException {
    return new Grant(
        row.getString("program"),
        row.getString("name"),
        row.getObject("granted_from", LocalDate.class),
        row.getObject("granted_until", LocalDate.class),
        row.getObject("renew_from", LocalDate.class),
        row.getString("basis"));
  }
}
