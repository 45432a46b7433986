package org.recourse.deadline.clocks;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.recourse.deadline.CaseClock;
import org.recourse.deadline.ClockState;
import org.springframework.stereotype.Component;

/** Looks clocks up. */
@Component
public class ClockShelf {

  private final RunningClocks clocks;
  private final ClockCount count;

  ClockShelf(RunningClocks clocks, ClockCount count) {
    this.clocks = clocks;
    this.count = count;
  }

  /** Every clock of a case, in the order they started. */
  public List<CaseClock> of(UUID caseId) {
    return clocks.findByCaseIdOrderById(caseId).stream().map(count::shown).toList();
  }

  /** When to look at the clocks of a case again; null when none of them waits for anything. */
  public Instant lookAt(UUID caseId) {
    return clocks.outlook(caseId).lookAt();
  }

  /** The running clocks that are due before this moment, the oldest first. */
  public List<CaseClock> dueBefore(Instant moment) {
    return clocks.findByStateAndDueAtBeforeOrderByDueAt(ClockState.RUNNING, moment).stream()
        .map(count::shown)
        .toList();
  }
}
