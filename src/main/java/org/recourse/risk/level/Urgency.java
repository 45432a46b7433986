package org.recourse.risk.level;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.recourse.deadline.ClockTrigger;

/**
 * How urgent a case is.
 *
 * @param level 2 to 4; 4 is the most urgent
 * @param firstActions what comes first of all, the most urgent route first
 */
public record Urgency(int level, List<FirstAction> firstActions) {

  private static final String TRACK = "RISK_REPORT";

  /** The clock within which a risk manager must acknowledge the report. */
  public ClockTrigger acknowledgement(Instant reportedAt) {
    return trigger("REPORTED", reportedAt);
  }

  /** The same clock again, for the next on call. */
  public ClockTrigger passedOn(Instant at) {
    return trigger("PASSED_ON", at);
  }

  private ClockTrigger trigger(String event, Instant at) {
    return new ClockTrigger(TRACK, event, at, Map.of("duty", "ACKNOWLEDGE_REPORT", "level", level));
  }
}
