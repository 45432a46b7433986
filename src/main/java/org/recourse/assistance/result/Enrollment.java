package org.recourse.assistance.result;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What became of applying to one program at its own portal.
 *
 * @param papers what the program wants proven, in words; empty where it takes the patient's word
 * @param state {@code SENT}, {@code PATIENT_APPLIES} or {@code NOT_SENT}; null until somebody did
 * @param confirmation the program's number, wherever it was sent
 */
@Table("assistance_enrollment")
public record Enrollment(
    String program,
    String name,
    String howToApply,
    String papers,
    String state,
    String confirmation,
    String note) {

  /** What is to be done about a program. */
  public static Enrollment toDo(Map<String, Object> result, String papers) {
    return new Enrollment(
        (String) result.get("program"),
        (String) result.get("name"),
        (String) result.get("howToApply"),
        papers,
        null,
        null,
        null);
  }

  /** What was done, as a line of the form says it. */
  public Enrollment done(Map<?, ?> line) {
    return new Enrollment(
        program,
        name,
        howToApply,
        papers,
        (String) line.get("state"),
        (String) line.get("confirmation"),
        (String) line.get("note"));
  }

  /** Whether the program has it. */
  public boolean isSent() {
    return "SENT".equals(state);
  }

  /** Whether an answer of the program is to come, whoever applied. */
  public boolean isAwaited() {
    return isSent() || "PATIENT_APPLIES".equals(state);
  }

  /** As a line of a form. */
  public Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("program", program);
    values.put("name", name);
    values.put("howToApply", howToApply);
    values.put("papers", papers);
    values.put("state", state);
    values.put("confirmation", confirmation);
    values.put("note", note);
    values.values().removeIf(java.util.Objects::isNull);
    return values;
  }
}
