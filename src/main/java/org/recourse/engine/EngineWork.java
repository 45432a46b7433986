package org.recourse.engine;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.recourse.casefile.search.OpenWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which cases have a task that waits, for those who search by assignee or due date. */
@Component
class EngineWork implements OpenWork {

  private static final String WAITING =
      """
      select distinct v.text_
      from act_ru_task t
      join act_ru_variable v on v.execution_id_ = t.proc_inst_id_ and v.name_ = 'caseId'
      where (cast(:assignee as text) is null or t.assignee_ = :assignee)
        and (cast(:due as timestamp) is null or t.due_date_ < :due)
      """;

  private final JdbcClient database;

  EngineWork(JdbcClient database) {
    this.database = database;
  }

  @Override
  public Set<UUID> cases(String assignee, Instant dueBefore) {
    return new HashSet<>(
        database
            .sql(WAITING)
            .param("assignee", assignee)
            .param("due", dueBefore == null ? null : Timestamp.from(dueBefore))
            .query((row, n) -> UUID.fromString(row.getString(1)))
            .list());
  }
}
