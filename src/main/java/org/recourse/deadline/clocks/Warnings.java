package org.recourse.deadline.clocks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.recourse.deadline.rules.DeadlineRule;

/** The moments between a clock's start and its end at which people are warned. */
final class Warnings {

  private Warnings() {}

  static Instant at(RunningClock clock, int percent) {
    var time = Duration.between(clock.startedAt, clock.dueAt);
    return clock.startedAt.plusSeconds(time.toSeconds() * percent / 100);
  }

  static List<Instant> all(RunningClock clock, DeadlineRule rule) {
    return rule.warnings().stream().map(percent -> at(clock, percent)).toList();
  }

  /** The largest percent reached by now; 0 for none. */
  static int reached(RunningClock clock, DeadlineRule rule, Instant now) {
    return rule.warnings().stream()
        .filter(percent -> !at(clock, percent).isAfter(now))
        .mapToInt(Integer::intValue)
        .max()
        .orElse(0);
  }

  /** Whether the rule asks for no warning after this one. */
  static boolean isLast(int percent, DeadlineRule rule) {
    return rule.warnings().stream().noneMatch(later -> later > percent);
  }

  /** The next moment to wait for; null when the clock has ended or run out. */
  static Instant next(RunningClock clock, DeadlineRule rule) {
    if (!clock.isRunning() || clock.missedAt != null) {
      return null;
    }
    return rule.warnings().stream()
        .filter(percent -> percent > clock.lastWarning)
        .findFirst()
        .map(percent -> at(clock, percent))
        .orElse(clock.dueAt);
  }
}
