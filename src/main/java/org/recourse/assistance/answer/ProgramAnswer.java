package org.recourse.assistance.answer;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a program that decides itself answered.
 *
 * @param confirmation the number it gave the application; null where the patient applied alone
 * @param answer {@code GRANTED} or {@code DENIED}; null while it has not answered
 * @param from the first day of what it grants; null otherwise
 * @param until the last day; null where it named none
 * @param reason why it says no, as the program says it; null otherwise
 * @param told the day we learned of it; null before
 * @param fresh whether it came with what was filed last, and the flow has not looked at it
 * @param considered whether the patient was screened again since it said no
 * @param askedOn when it was applied to, or asked last where the application stands; null where
 *     that was not kept
 */
public record ProgramAnswer(
    String program,
    String name,
    String confirmation,
    String answer,
    LocalDate from,
    LocalDate until,
    String reason,
    LocalDate told,
    boolean fresh,
    boolean considered,
    LocalDate askedOn) {

  /** A program that was applied to. */
  static ProgramAnswer awaited(String program, String name, String confirmation, LocalDate day) {
    return new ProgramAnswer(
        program, name, confirmation, null, null, null, null, null, false, false, day);
  }

  /** The same, still without an answer, when it was asked on this day. */
  ProgramAnswer asked(LocalDate day) {
    return awaited(program, name, confirmation, day);
  }

  /** The same, when something else was filed since. */
  ProgramAnswer known() {
    return new ProgramAnswer(
        program, name, confirmation, answer, from, until, reason, told, false, considered, askedOn);
  }

  /** Whether it has not answered yet. */
  public boolean isAwaited() {
    return answer == null;
  }

  /** Whether it said no. */
  public boolean isDenial() {
    return "DENIED".equals(answer);
  }

  /** Whether it said no, and nobody has looked yet what else there is. */
  boolean isNewDenial() {
    return isDenial() && !considered;
  }

  /** Whether it helps. */
  public boolean isGrant() {
    return "GRANTED".equals(answer);
  }

  /** As a line of a form, without what is not known. */
  Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("program", program);
    values.put("name", name);
    values.put("confirmation", confirmation);
    values.put("answer", answer);
    values.put("from", text(from));
    values.put("until", text(until));
    values.put("reason", reason);
    values.put("told", text(told));
    values.values().removeIf(java.util.Objects::isNull);
    return values;
  }

  private static String text(LocalDate day) {
    return day == null ? null : day.toString();
  }
}
