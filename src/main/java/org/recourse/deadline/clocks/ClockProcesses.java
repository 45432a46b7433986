package org.recourse.deadline.clocks;

import java.util.Date;
import java.util.Map;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.deadline.CaseClock;
import org.recourse.deadline.ClockEnded;
import org.recourse.deadline.ClockMoved;
import org.recourse.deadline.ClockStarted;
import org.recourse.engine.timers.CaseTimers;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Gives each clock a small process of its flow that waits for its next moment: {@code <flow>-clock}
 * with the facts {@code clockId} (integer) and {@code nextDueAt} (date). It hears the message
 * {@code ClockEnded}. A flow that draws no such process has clocks that nobody waits for.
 */
@Component
class ClockProcesses {

  private static final String CLOCK_ID = "clockId";
  private static final String NEXT = "nextDueAt";

  private final CaseTimers timers;
  private final CaseFiles files;

  ClockProcesses(CaseTimers timers, CaseFiles files) {
    this.timers = timers;
    this.files = files;
  }

  @EventListener
  void on(ClockStarted started) {
    CaseFile file = files.get(started.clock().caseId());
    begin(file, started.clock());
  }

  @EventListener
  void on(ClockMoved moved) {
    CaseClock clock = moved.clock();
    CaseFile file = files.get(clock.caseId());
    if (clock.nextDueAt() != null
        && !timers.move(
            file,
            process(file),
            CLOCK_ID,
            clock.id(),
            Map.of(NEXT, Date.from(clock.nextDueAt())))) {
      begin(file, clock);
    }
  }

  @EventListener
  void on(ClockEnded ended) {
    CaseFile file = files.get(ended.clock().caseId());
    timers.tell(file, process(file), CLOCK_ID, ended.clock().id(), "ClockEnded");
  }

  private void begin(CaseFile file, CaseClock clock) {
    if (clock.nextDueAt() != null) {
      timers.begin(
          file, process(file), Map.of(CLOCK_ID, clock.id(), NEXT, Date.from(clock.nextDueAt())));
    }
  }

  private static String process(CaseFile file) {
    return file.kind() + "-clock";
  }
}
