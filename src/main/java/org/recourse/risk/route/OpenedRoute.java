package org.recourse.risk.route;

import org.recourse.risk.tables.TableLine;

/**
 * One route a trigger opens.
 *
 * @param route its word, e.g. {@code SENTINEL_EVENT}
 * @param label what people call it
 * @param trigger what opened it
 * @param reason in words
 * @param rule the id of the rule that said so
 * @param table the table and version that said so
 */
public record OpenedRoute(
    String route,
    String label,
    String trigger,
    String reason,
    String citation,
    String rule,
    String table) {

  static OpenedRoute of(String trigger, TableLine line) {
    return new OpenedRoute(
        line.text("route"),
        line.text("label"),
        trigger,
        line.text("reason"),
        line.text("citation"),
        line.rule(),
        line.table());
  }
}
