package org.recourse.deadline;

import java.time.Instant;
import java.util.List;

/**
 * What a moment means for a case.
 *
 * @param news the clocks that came to a warning or ran out just now, in the order they started;
 *     empty when nothing of the kind has happened since somebody last asked
 * @param running whether any clock of the case still runs, also one that has run out
 * @param nextDueAt when to look again: just after the next moment a clock waits for, or by and by
 *     where all that run have run out
 */
public record Reached(List<ClockNews> news, boolean running, Instant nextDueAt) {

  /** The news of clocks that the hospital, or a plan it can press, has to keep. */
  public List<ClockNews> ofTheOffice() {
    return news.stream().filter(one -> one.clock().concernsTheOffice()).toList();
  }
}
