package org.recourse.deadline.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import org.recourse.engine.models.TableRule;

/** Whether two rows could start the same clock for the same case on the same day. */
final class RuleOverlap {

  private RuleOverlap() {}

  static boolean between(TableRule one, TableRule other) {
    return one.output("clock").equals(other.output("clock"))
        && one.output("startEvent").equals(other.output("startEvent"))
        && sameDay(one, other)
        && one.inputs().keySet().stream()
            .allMatch(
                input ->
                    couldBothFit(one.inputs().get(input), other.inputs().getOrDefault(input, "")));
  }

  private static boolean sameDay(TableRule one, TableRule other) {
    return !from(one).isAfter(until(other)) && !from(other).isAfter(until(one));
  }

  /** Cells that list values fit together when they share one; whatever is not a list may fit. */
  private static boolean couldBothFit(String one, String other) {
    return isAny(one) || isAny(other) || !Collections.disjoint(values(one), values(other));
  }

  private static boolean isAny(String cell) {
    return cell.isBlank() || cell.equals("-") || cell.matches(".*[(<>\\[\\]].*");
  }

  private static Set<String> values(String cell) {
    return Arrays.stream(cell.split(",")).map(String::trim).collect(Collectors.toSet());
  }

  private static LocalDate from(TableRule rule) {
    return LocalDate.parse(rule.output("effectiveFrom"));
  }

  private static LocalDate until(TableRule rule) {
    String until = rule.output("effectiveTo");
    return until.isBlank() ? LocalDate.MAX : LocalDate.parse(until);
  }
}
