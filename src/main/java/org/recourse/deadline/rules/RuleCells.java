package org.recourse.deadline.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.recourse.deadline.calendar.DayEnd;
import org.recourse.deadline.calendar.RollForward;
import org.recourse.deadline.calendar.Unit;

/** Makes a rule of what a row of a deadlines table says. */
final class RuleCells {

  private RuleCells() {}

  /**
   * The rule of this row.
   *
   * @param said the row's outputs by column
   */
  static DeadlineRule rule(String table, int tableVersion, Map<String, Object> said) {
    return new DeadlineRule(
        text(said, "rule"),
        text(said, "clock"),
        text(said, "label"),
        Whose.valueOf(text(said, "whose")),
        text(said, "startEvent"),
        text(said, "startLabel"),
        number(said, "amount"),
        Unit.valueOf(text(said, "unit")),
        DayEnd.valueOf(text(said, "endOfDay")),
        RollForward.valueOf(text(said, "rollForward")),
        Kind.valueOf(text(said, "kind")),
        Boolean.TRUE.equals(said.get("pausable")),
        extension(said),
        percents(text(said, "warnings")),
        text(said, "citation"),
        Sureness.valueOf(text(said, "sureness")),
        LocalDate.parse(text(said, "effectiveFrom")),
        said.get("effectiveTo") == null ? null : LocalDate.parse(text(said, "effectiveTo")),
        LocalDate.parse(text(said, "version")),
        table,
        tableVersion);
  }

  /** The percents of a cell such as {@code 50,80}. */
  static List<Integer> percents(String cell) {
    return cell == null || cell.isBlank()
        ? List.of()
        : Arrays.stream(cell.split(",")).map(String::trim).map(Integer::valueOf).toList();
  }

  private static Extension extension(Map<String, Object> said) {
    return said.get("extensionAmount") == null
        ? null
        : new Extension(
            number(said, "extensionAmount"),
            number(said, "extensionCap"),
            Unit.valueOf(text(said, "extensionUnit")),
            text(said, "extensionLetter"));
  }

  private static String text(Map<String, Object> said, String column) {
    return (String) said.get(column);
  }

  private static Integer number(Map<String, Object> said, String column) {
    return said.get(column) == null ? null : ((Number) said.get(column)).intValue();
  }
}
