package org.recourse.deadline.waiting;

import java.time.Instant;
import java.util.UUID;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.deadline.ClockEnded;
import org.recourse.deadline.ClockMoved;
import org.recourse.deadline.ClockStarted;
import org.recourse.deadline.clocks.ClockShelf;
import org.recourse.engine.timers.CaseTimers;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Gives each case one small process of its flow that waits for the next moment of all its clocks:
 * {@code <flow>-clock} with the fact {@code nextDueAt} (date). It hears the message {@code
 * ClocksEnded} when no clock of the case waits for anything, or when one was met too late. However
 * many clocks change, it is told once in a transaction. A flow that draws no such process has
 * clocks that nobody waits for.
 */
@Component
class ClockProcesses {

  private final CaseTimers timers;
  private final ClockShelf clocks;
  private final CaseFiles files;

  ClockProcesses(CaseTimers timers, ClockShelf clocks, CaseFiles files) {
    this.timers = timers;
    this.clocks = clocks;
    this.files = files;
  }

  @EventListener
  void on(ClockStarted started) {
    CasesChanged.note(started.clock().caseId(), false, this::settle);
  }

  @EventListener
  void on(ClockMoved moved) {
    CasesChanged.note(moved.clock().caseId(), false, this::settle);
  }

  @EventListener
  void on(ClockEnded ended) {
    CasesChanged.note(ended.clock().caseId(), ended.clock().metLate(), this::settle);
  }

  private void settle(UUID caseId, boolean atOnce) {
    Instant next = clocks.lookAt(caseId);
    CaseFile file = files.get(caseId);
    String process = file.kind() + "-clock";
    if (next == null || atOnce) {
      timers.tell(file, process, "ClocksEnded");
    } else {
      timers.waitFor(file, process, "nextDueAt", next);
    }
  }
}
