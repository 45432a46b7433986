package org.recourse.risk.duty;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.recourse.deadline.ClockTrigger;

/**
 * A duty a case has opened.
 *
 * @param routes every route that opened it, the first first
 * @param countsFrom the start of its clock; null while it waits for something that may never come
 * @param provisional whether it counts from first contact only because nobody has said more
 * @param before the duties that must not be done earlier than this one
 */
public record OwedDuty(
    Duty duty, List<String> routes, Instant countsFrom, boolean provisional, List<String> before) {

  static OwedDuty of(Duty duty, String route, Moments moments) {
    StartMoment start = moments.of(duty);
    return new OwedDuty(
        duty,
        List.of(route),
        start.at(),
        start.provisional(),
        duty.before().isEmpty() ? List.of() : List.of(duty.before()));
  }

  /** Starts its one clock, on a track of its own; empty while it waits. */
  public Optional<ClockTrigger> trigger() {
    return Optional.ofNullable(countsFrom)
        .map(
            at ->
                new ClockTrigger(duty.duty(), duty.startEvent(), at, Map.of("duty", duty.duty())));
  }

  /**
   * The same duty, opened by another route as well: owed once, and from a moment if either has one.
   */
  OwedDuty and(OwedDuty other) {
    OwedDuty counts = countsFrom == null ? other : this;
    return new OwedDuty(
        counts.duty,
        union(routes, other.routes),
        counts.countsFrom,
        counts.provisional,
        union(before, other.before));
  }

  private static List<String> union(List<String> some, List<String> others) {
    return Stream.concat(some.stream(), others.stream()).distinct().toList();
  }
}
