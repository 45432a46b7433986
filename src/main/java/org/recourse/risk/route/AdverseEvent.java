package org.recourse.risk.route;

import java.util.List;
import java.util.stream.Stream;
import org.recourse.risk.tables.TableLine;

/**
 * One kind of adverse event that the state lists.
 *
 * @param event its word, e.g. {@code RETAINED_OBJECT}
 * @param group e.g. {@code SURGICAL}
 * @param label what people call it, in our own short words
 * @param triggers what it is, in the words of {@code risk-routes}
 */
public record AdverseEvent(
    String event, String group, String label, List<String> triggers, String citation) {

  static AdverseEvent of(String event, TableLine line) {
    return new AdverseEvent(
        event,
        line.text("group"),
        line.text("label"),
        Stream.concat(Stream.of("ADVERSE_EVENT"), line.words("alsoTrigger").stream()).toList(),
        line.text("citation"));
  }
}
