package org.recourse.deadline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.recourse.deadline.rules.Extension;
import org.recourse.deadline.rules.Kind;
import org.recourse.deadline.rules.Sureness;
import org.recourse.deadline.rules.Whose;

/**
 * One clock of a case.
 *
 * @param clock its word, e.g. {@code FIRST_RESPONSE}
 * @param round 1, or more when it started anew
 * @param label what people call it
 * @param whose who has to act
 * @param dueAt the moment the office keeps
 * @param lawfulUntil the last moment the law allows; never before {@code dueAt}
 * @param warningsAt the moments people are warned
 * @param nextDueAt the next of those moments, or the due moment; null when nothing more is awaited
 * @param pausedUntil when it goes on; null while it runs
 * @param missedAt when it was found to have run out; null when it did not, or was extended since
 * @param misses how often it ran out
 * @param endedAt when it was met or cancelled; null while it runs
 * @param endedBy what met or cancelled it, in a word; null while it runs
 * @param extension how far it may be extended; null when it may not
 */
public record CaseClock(
    long id,
    UUID caseId,
    String track,
    String clock,
    int round,
    String label,
    Whose whose,
    Kind kind,
    String startEvent,
    Instant startedAt,
    Instant dueAt,
    Instant lawfulUntil,
    List<Instant> warningsAt,
    Instant nextDueAt,
    ClockState state,
    Instant pausedUntil,
    Instant missedAt,
    int misses,
    Instant endedAt,
    String endedBy,
    boolean pausable,
    Extension extension,
    String citation,
    Sureness sureness) {

  /** Whether it still asks for something. */
  public boolean isRunning() {
    return state == ClockState.RUNNING;
  }

  /** Whether the hospital has to act, or a plan that it can press; not the patient or an agency. */
  public boolean concernsTheOffice() {
    return whose == Whose.HOSPITAL || whose == Whose.PLAN;
  }

  /** Whether this type of letter gives it more time. */
  public boolean isExtendedBy(String letter) {
    return extension != null && extension.letter().equals(letter);
  }

  /** Whether it was met after its due moment. */
  public boolean metLate() {
    return state == ClockState.MET && endedAt.isAfter(dueAt);
  }

  /** Whether it was met, and not after its due moment. */
  public boolean metInTime() {
    return state == ClockState.MET && !endedAt.isAfter(dueAt);
  }
}
