package org.recourse.grievance.clocks;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.CaseNotFound;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.Timeline;
import org.recourse.deadline.CaseClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the clocks that ran out until a supervisor has answered for each. */
@Service
@Transactional
class Misses {

  private final MissedClocks missed;
  private final CaseFiles files;
  private final Timeline timeline;
  private final SignedOn person;
  private final Clock clock;

  Misses(MissedClocks missed, CaseFiles files, Timeline timeline, SignedOn person, Clock clock) {
    this.missed = missed;
    this.files = files;
    this.timeline = timeline;
    this.person = person;
    this.clock = clock;
  }

  /** Notes clocks that ran out just now; somebody will be asked about each. */
  void note(UUID caseId, List<CaseClock> clocks) {
    if (!clocks.isEmpty()) {
      int position = missed.countByCaseId(caseId) + 1;
      for (CaseClock late : clocks) {
        missed.save(MissedClock.of(late, position++));
      }
      tell(caseId, "MISSED_CLOCKS_NOTED", "A supervisor is asked about each missed clock.");
    }
  }

  /** Notes a clock that was met late, where its miss was not known before. */
  void noteLate(CaseClock clock) {
    if (!missed.existsByClockIdAndMiss(clock.id(), clock.misses())) {
      note(clock.caseId(), List.of(clock));
    }
  }

  /** Whether somebody still has to answer for one. */
  boolean anyOpen(UUID caseId) {
    return missed.existsByCaseIdAndAnswerIsNull(caseId);
  }

  /** The next one that nobody was asked about; from now on somebody is. Empty when none is left. */
  Optional<Integer> giveOut(UUID caseId) {
    return missed
        .findFirstByCaseIdAndGivenFalseOrderByPosition(caseId)
        .map(
            next -> {
              next.given = true;
              return missed.save(next).position;
            });
  }

  /**
   * One of a case, by its place.
   *
   * @throws CaseNotFound when there is none
   */
  MissedClock get(UUID caseId, int position) {
    return missed
        .findByCaseIdAndPosition(caseId, position)
        .orElseThrow(() -> new CaseNotFound(caseId));
  }

  void answer(UUID caseId, int position, MissedAnswer answer, String words) {
    files.getHeld(caseId);
    MissedClock late = get(caseId, position);
    late.answer(answer, words, person.username(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    missed.save(late);
    tell(caseId, "MISSED_CLOCK_ANSWERED", "A supervisor answered for a missed clock.");
  }

  private void tell(UUID caseId, String type, String summary) {
    var all =
        missed.findByCaseIdInOrderByPosition(Set.of(caseId)).stream()
            .map(MissedClock::values)
            .toList();
    timeline.record(caseId, type, summary, Map.of("changes", Map.of("missedClocks", all)));
  }
}
