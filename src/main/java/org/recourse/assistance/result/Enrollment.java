package org.recourse.assistance.result;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What became of applying to one program at its own portal.
 *
 * @param papers what the program wants proven, in words; empty where it takes the patient's word
 * @param state {@code SENT}, {@code PATIENT_APPLIES}, {@code NOT_SENT} or {@code WAITS} for papers
 *     that are awaited; null while it can be applied to and nobody has
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

  /** The same while it is to be done: it waits for its papers, or can be applied to now. */
  public Enrollment waiting(boolean forPapers) {
    return new Enrollment(
        program, name, howToApply, papers, forPapers ? "WAITS" : null, confirmation, note);
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

  /** Whether somebody has yet to apply, or to decide not to. */
  public boolean isToDo() {
    return state == null || isWaiting();
  }

  /** Whether it waits for papers. */
  public boolean isWaiting() {
    return "WAITS".equals(state);
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
