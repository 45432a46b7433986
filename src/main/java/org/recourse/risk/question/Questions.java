package org.recourse.risk.question;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recourse.risk.tables.TableLine;
import org.recourse.risk.tables.Tables;
import org.springframework.stereotype.Component;

/** Knows by table what must still be said about a route. */
@Component
public class Questions {

  private final Tables tables;

  /** Reads this table. */
  public Questions(Tables tables) {
    this.tables = tables;
  }

  /**
   * What nobody has said yet; each fact is asked for once.
   *
   * @param facts what is known, by key
   */
  public List<OpenQuestion> of(Collection<String> routes, Map<String, Object> facts) {
    Map<String, OpenQuestion> open = new LinkedHashMap<>();
    for (String route : routes) {
      Map<String, Object> asked = new HashMap<>(facts);
      asked.put("route", route);
      TableLine.all(tables.decide("risk-questions", asked)).stream()
          .filter(line -> facts.get(line.text("fact")) == null)
          .forEach(line -> open.putIfAbsent(line.text("fact"), question(line)));
    }
    return List.copyOf(open.values());
  }

  private static OpenQuestion question(TableLine line) {
    return new OpenQuestion(line.text("fact"), line.text("question"), line.text("why"));
  }
}
