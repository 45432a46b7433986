package org.recourse.grievance.clocks;

import org.recourse.casefile.CaseFiles;
import org.recourse.deadline.CaseClock;
import org.recourse.deadline.ClockEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A clock that was met late before anybody looked at it has been missed as well: a supervisor is
 * asked at the next look, which comes at once.
 */
@Component
class LateEnds {

  private final Misses misses;
  private final CaseFiles files;

  LateEnds(Misses misses, CaseFiles files) {
    this.misses = misses;
    this.files = files;
  }

  @EventListener
  void on(ClockEnded ended) {
    var clock = ended.clock();
    if (clock.metLate() && clock.concernsTheOffice() && isOfComplaint(clock)) {
      misses.noteLate(clock);
    }
  }

  private boolean isOfComplaint(CaseClock clock) {
    return ClockDoor.FLOW.equals(files.get(clock.caseId()).kind());
  }
}
