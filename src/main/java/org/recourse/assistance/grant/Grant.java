package org.recourse.assistance.grant;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Help that a program grants.
 *
 * @param program e.g. {@code ATP}
 * @param name of the program, as people read it
 * @param from the first day
 * @param until the last day; null where the program named none
 * @param renewFrom the day from which it can be renewed; null where it is not renewed
 * @param basis the rule and its source, as the letter says them
 */
public record Grant(
    String program,
    String name,
    LocalDate from,
    LocalDate until,
    LocalDate renewFrom,
    String basis) {

  /** As a line of a form, without what is not known. */
  public Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("program", program);
    values.put("name", name);
    values.put("from", from.toString());
    values.put("until", until == null ? null : until.toString());
    values.put("renewFrom", renewFrom == null ? null : renewFrom.toString());
    values.put("basis", basis);
    values.values().removeIf(java.util.Objects::isNull);
    return values;
  }
}
