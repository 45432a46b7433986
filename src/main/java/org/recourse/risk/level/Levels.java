package org.recourse.risk.level;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.recourse.engine.DecisionOutcome;
import org.recourse.risk.tables.TableLine;
import org.recourse.risk.tables.Tables;
import org.springframework.stereotype.Component;

/** Knows by table how urgent a route is. */
@Component
public class Levels {

  private static final String NOT_ROUTED = "NOT_ROUTED";

  private final Tables tables;

  /** Reads this table. */
  public Levels(Tables tables) {
    this.tables = tables;
  }

  /**
   * How urgent a case with these routes is: as urgent as the most urgent of them. One without a
   * route, or with one the table does not know, counts as not routed.
   */
  public Urgency of(Collection<String> routes) {
    List<Line> lines = new ArrayList<>();
    for (String route : routes.isEmpty() ? List.of(NOT_ROUTED) : routes) {
      DecisionOutcome said = said(route);
      lines.add(Line.of(route, said.results().isEmpty() ? said(NOT_ROUTED) : said));
    }
    lines.sort(Comparator.comparingInt(Line::level).reversed());
    return new Urgency(lines.get(0).level(), lines.stream().map(Line::action).toList());
  }

  private DecisionOutcome said(String route) {
    return tables.decide("risk-levels", Map.of("route", route));
  }

  private record Line(int level, FirstAction action) {

    static Line of(String route, DecisionOutcome outcome) {
      outcome.single();
      TableLine line = TableLine.all(outcome).get(0);
      return new Line(
          line.number("level"),
          new FirstAction(route, line.text("firstAction"), line.text("citation")));
    }
  }
}
