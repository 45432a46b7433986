package org.recourse.deadline.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.recourse.deadline.ClockState;

/**
 * One way in which a clock can end that no letter of ours answers: a person reports it.
 *
 * @param clock the word of the clock, e.g. {@code PRIVACY_REPORT}
 * @param outcome the word for it, e.g. {@code REPORT_MADE}
 * @param label what people call it
 * @param ends whether what was asked for is done, or the clock no longer applies
 * @param alsoEnds the clocks of the same track that it ends as well
 * @param events what it sets going, in the words of the deadlines tables
 */
public record ClockOutcome(
    String clock,
    String outcome,
    String label,
    ClockState ends,
    List<String> alsoEnds,
    List<String> events,
    String reason,
    String citation) {

  static ClockOutcome of(String clock, Map<String, Object> said) {
    return new ClockOutcome(
        clock,
        (String) said.get("outcome"),
        (String) said.get("label"),
        ClockState.valueOf((String) said.get("ends")),
        words((String) said.get("alsoEnds")),
        words((String) said.get("events")),
        (String) said.get("reason"),
        (String) said.get("citation"));
  }

  static List<String> words(String cell) {
    return cell == null || cell.isBlank()
        ? List.of()
        : Arrays.stream(cell.split(",")).map(String::trim).toList();
  }
}
