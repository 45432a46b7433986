package org.recourse.grievance.clocks;

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

  LateEnds(Misses misses) {
    this.misses = misses;
  }

  @EventListener
  void on(ClockEnded ended) {
    var clock = ended.clock();
    if (clock.metLate() && clock.concernsTheOffice()) {
      misses.noteLate(clock);
    }
  }
}
