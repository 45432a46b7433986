package org.recourse.grievance.inquiry;

import java.time.Instant;
import java.util.Date;
import java.util.List;

/**
 * When a department's answer is due and who is told when it does not come.
 *
 * @param answer when the answer is due
 * @param notCounted the days left out before the answer is due, each with its reason
 * @param firstReminder when the department is reminded
 * @param secondReminder when it is reminded again
 * @param head when its head is told
 * @param supervisor when a supervisor decides how to go on
 */
public record Rhythm(
    Instant answer,
    List<String> notCounted,
    Instant firstReminder,
    Instant secondReminder,
    Instant head,
    Instant supervisor) {

  /** A moment in the engine's own shape. */
  public static Date fact(Instant moment) {
    return Date.from(moment);
  }
}
