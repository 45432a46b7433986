package org.recourse.deadline.clocks;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.recourse.casefile.InvalidInput;
import org.recourse.deadline.ClockState;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** All clocks. */
interface RunningClocks extends ListCrudRepository<RunningClock, Long> {

  List<RunningClock> findByCaseIdOrderById(UUID caseId);

  /** The clocks of a case in this state, in the order they started. */
  @Query("select * from deadline_clock where case_id = :caseId and state = :state order by id")
  List<RunningClock> findByCaseIdAndStateOrderById(UUID caseId, ClockState state);

  /** The rounds of one clock of a case, the last first. */
  @Query(
      "select * from deadline_clock where case_id = :caseId and track = :track and clock = :clock"
          + " order by round desc")
  List<RunningClock> findByCaseIdAndTrackAndClockOrderByRoundDesc(
      UUID caseId, String track, String clock);

  List<RunningClock> findByCaseIdAndNextDueAtLessThanEqualOrderById(UUID caseId, Instant moment);

  /** What the running clocks of this case wait for, in one question. */
  @Query(
      "select count(*) as running, min(next_due_at) as next_due_at from deadline_clock"
          + " where case_id = :caseId and state = 'RUNNING'")
  Outlook outlook(UUID caseId);

  List<RunningClock> findByStateOrderByDueAt(ClockState state);

  List<RunningClock> findByStateAndDueAtBeforeOrderByDueAt(ClockState state, Instant before);

  /**
   * The clock of this id.
   *
   * @throws InvalidInput when there is none
   */
  default RunningClock get(long id) {
    return findById(id)
        .orElseThrow(() -> InvalidInput.in("clock", "there is no clock " + id + "."));
  }

  /**
   * What the running clocks of one case wait for.
   *
   * @param running how many run
   * @param nextDueAt the earliest moment one of them waits for; null when none waits
   */
  record Outlook(int running, Instant nextDueAt) {

    /**
     * When to look at them: just after that moment, since a clock has run out only when its last
     * moment is over; null when none waits.
     */
    Instant lookAt() {
      return nextDueAt == null ? null : nextDueAt.truncatedTo(ChronoUnit.MILLIS).plusMillis(1);
    }
  }
}
