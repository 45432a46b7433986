package org.recourse.risk.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.recourse.forms.desk.CaseRows;
import org.recourse.forms.desk.KeptBeside;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the actions a review decided on. */
@Component
class ActionBook implements KeptBeside {

  static final String KEY = "actions";

  private final JdbcClient database;
  private final CaseRows<Action> rows;

  ActionBook(JdbcClient database) {
    this.database = database;
    this.rows =
        new CaseRows<>(
            database,
            "risk_action",
            "position",
            (row, n) ->
                new Action(
                    row.getString("action"),
                    row.getString("owner"),
                    row.getObject("due_on", LocalDate.class),
                    row.getString("measure"),
                    row.getObject("done_on", LocalDate.class),
                    row.getString("effect"),
                    row.getString("effect_note")));
  }

  List<Action> of(UUID caseId) {
    return rows.of(caseId);
  }

  /** Keeps exactly these; returns what is on record now, by key. */
  Map<String, Object> keep(UUID caseId, List<Action> actions) {
    database.sql("delete from risk_action where case_id = ?").param(caseId).update();
    for (int i = 0; i < actions.size(); i++) {
      Action action = actions.get(i);
      database
          .sql(
              "insert into risk_action values (:case, :n, :action, :owner, :due, :measure, :done,"
                  + " :effect, :note)")
          .param("case", caseId)
          .param("n", i + 1)
          .param("action", action.action())
          .param("owner", action.owner())
          .param("due", action.dueOn())
          .param("measure", action.measure())
          .param("done", action.doneOn())
          .param("effect", action.effect())
          .param("note", action.effectNote())
          .update();
    }
    return rows.onRecord(KEY, caseId, Action::values);
  }

  @Override
  public Map<UUID, Map<String, Object>> valuesOf(Collection<UUID> caseIds) {
    return rows.linesOf(KEY, caseIds, Action::values);
  }

  @Override
  public Map<String, Supplier<?>> surroundings(UUID caseId) {
    return Map.of("actionLines", () -> of(caseId).stream().map(Action::inWords).toList());
  }
}
