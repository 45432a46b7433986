package org.recourse.deadline;

import java.time.Instant;
import java.util.Map;

/**
 * Something that sets clocks going.
 *
 * @param track the track it happened on, e.g. {@code HOSPITAL_GRIEVANCE}
 * @param event the word the deadlines tables know it by, e.g. {@code RECEIVED}
 * @param at when it happened; for a plan's clock, when the plan received it
 * @param facts what else the tables ask for, e.g. {@code plan} or {@code expedited}: words and yes
 *     or no, never anything a patient said
 */
public record ClockTrigger(String track, String event, Instant at, Map<String, Object> facts) {

  /** A trigger for which the track alone chooses the rules. */
  public ClockTrigger(String track, String event, Instant at) {
    this(track, event, at, Map.of());
  }
}
