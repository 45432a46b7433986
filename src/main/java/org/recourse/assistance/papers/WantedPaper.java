package org.recourse.assistance.papers;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A paper one of the chosen programs wants, and what became of it.
 *
 * @param program that wants it, e.g. {@code HFPA}
 * @param programName as people read it
 * @param purpose what it proves, e.g. {@code INCOME}
 * @param wanted the papers any one of which is enough, in words
 * @param accepted their codes
 * @param citation of the policy that names them
 * @param state null until somebody has asked the patient
 * @param paper which of them was seen; null while none was
 * @param seenOn the day it was seen
 * @param seenBy the sign-in name of who saw it, or took the patient's word
 * @param why the patient's word of why it does not come; null where it does
 */
public record WantedPaper(
    String program,
    String programName,
    String purpose,
    String wanted,
    List<String> accepted,
    String citation,
    PaperState state,
    String paper,
    LocalDate seenOn,
    String seenBy,
    String why) {

  static WantedPaper of(Want want, String programName) {
    return new WantedPaper(
        want.program(),
        programName,
        want.purpose(),
        want.words(),
        want.oneOf().stream().map(Paper::code).toList(),
        want.oneOf().stream().map(Paper::citation).distinct().collect(Collectors.joining("; ")),
        null,
        null,
        null,
        null,
        null);
  }

  /** The same when the patient was asked. */
  WantedPaper answered(PaperState now, String which, LocalDate on, String by, String reason) {
    return new WantedPaper(
        program, programName, purpose, wanted, accepted, citation, now, which, on, by, reason);
  }

  /** What became of it, where the list is made anew and this paper still does. */
  WantedPaper keeping(WantedPaper before) {
    return before.paper == null || accepted.contains(before.paper)
        ? answered(before.state, before.paper, before.seenOn, before.seenBy, before.why)
        : this;
  }

  /** Whether it is what this program wants for this purpose. */
  public boolean isFor(Want want) {
    return program.equals(want.program()) && purpose.equals(want.purpose());
  }

  boolean isFor(WantedPaper other) {
    return program.equals(other.program) && purpose.equals(other.purpose);
  }

  /** Whether somebody of the house has seen it. */
  public boolean isSeen() {
    return state == PaperState.SEEN;
  }

  /**
   * Whether the program has what it wants: the paper, or the patient's word where that is taken.
   */
  public boolean isEnough() {
    return isSeen() || state == PaperState.ATTESTED;
  }

  /** Whether it may still come. */
  public boolean isAwaited() {
    return state == null || !state.isSettled();
  }

  /** As a line of a form, without what is not known. */
  public Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("program", program);
    values.put("programName", programName);
    values.put("purpose", purpose);
    values.put("wanted", wanted);
    values.put("citation", citation);
    values.put("state", state == null ? null : state.name());
    values.put("paper", paper);
    values.put("seenOn", Objects.toString(seenOn, null));
    values.put("seenBy", seenBy);
    values.put("why", why);
    values.values().removeIf(Objects::isNull);
    return values;
  }
}
