package org.recourse.risk.route;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.recourse.risk.question.OpenQuestion;
import org.recourse.risk.tables.TableLine;
import org.recourse.risk.tables.Tables;
import org.springframework.stereotype.Component;

/** Knows by table which routes a trigger opens. */
@Component
public class Routes {

  private final Tables tables;

  /** Reads this table. */
  public Routes(Tables tables) {
    this.tables = tables;
  }

  /**
   * Every route these triggers open.
   *
   * @param triggers words such as {@code DEATH}; one that no rule knows is a question, never
   *     nothing
   */
  public Routing of(Collection<String> triggers) {
    List<OpenedRoute> opened = new ArrayList<>();
    List<OpenQuestion> questions = new ArrayList<>();
    for (String trigger : new LinkedHashSet<>(triggers)) {
      List<TableLine> lines =
          TableLine.all(tables.decide("risk-routes", Map.of("trigger", trigger)));
      lines.forEach(line -> opened.add(OpenedRoute.of(trigger, line)));
      if (lines.isEmpty()) {
        questions.add(
            new OpenQuestion(
                "route",
                "No rule says what '%s' means. Which route does it take?".formatted(trigger),
                "Until a risk manager says so it has no duties of its own and counts as urgent."));
      }
    }
    return new Routing(List.copyOf(opened), List.copyOf(questions));
  }
}
