package org.recourse.risk.trigger;

import org.recourse.risk.route.OpenedRoute;
import org.recourse.risk.tables.TableLine;

/**
 * One thing that speaks for risk management.
 *
 * @param trigger the word {@code risk-routes} knows it by
 * @param reason in words
 * @param ask what a person should find out first; empty when nothing
 * @param rule the id of the rule that said so
 * @param table the table and version that said so
 */
public record Sign(
    String trigger,
    Advice advice,
    String reason,
    String ask,
    String citation,
    String rule,
    String table) {

  static Sign of(TableLine line) {
    return new Sign(
        line.text("trigger"),
        Advice.valueOf(line.text("advice")),
        line.text("reason"),
        line.text("ask"),
        line.text("citation"),
        line.rule(),
        line.table());
  }

  /** What a representative marks is a trigger by itself. */
  static Sign marked(OpenedRoute route) {
    return new Sign(
        route.trigger(),
        Advice.REPORT,
        route.reason(),
        "",
        route.citation(),
        route.rule(),
        route.table());
  }
}
