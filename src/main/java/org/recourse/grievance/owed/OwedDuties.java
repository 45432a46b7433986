package org.recourse.grievance.owed;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.recourse.casefile.CaseFiles;
import org.recourse.deadline.CaseClock;
import org.recourse.deadline.ClockEnded;
import org.recourse.deadline.Deadlines;
import org.recourse.deadline.Reportable;
import org.recourse.engine.CaseEngine;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * What is owed beyond the end of a case and no letter of ours answers, such as the report of a
 * privacy breach (Health and Safety Code 1280.15): a person has a task for it until each clock was
 * reported, there or in the tab Deadlines.
 */
@Service
@Transactional
public class OwedDuties {

  private static final String PROCESS = "grievance-owed";
  private static final String TASK = "ReportWhatIsOwed";

  private final Deadlines deadlines;
  private final CaseEngine engine;
  private final CaseFiles files;

  OwedDuties(Deadlines deadlines, CaseEngine engine, CaseFiles files) {
    this.deadlines = deadlines;
    this.engine = engine;
    this.files = files;
  }

  /** The case has ended: somebody is asked for what is still owed; nobody where nothing is. */
  public void caseEnded(UUID caseId) {
    var file = files.get(caseId);
    next(caseId)
        .filter(due -> !engine.isUnderWay(file, PROCESS, Map.of()))
        .ifPresent(due -> engine.beginBeside(file, PROCESS, Map.of("owedDueAt", Date.from(due))));
  }

  /** By when the next of it is owed; empty when nothing is. */
  @Transactional(readOnly = true)
  public Optional<Instant> next(UUID caseId) {
    return clocks(caseId).stream().map(CaseClock::dueAt).min(Comparator.naturalOrder());
  }

  /** The running clocks that end by what a person reports, the next one first. */
  List<CaseClock> clocks(UUID caseId) {
    Set<Long> reported =
        deadlines.reportable(caseId).stream().map(Reportable::clock).collect(Collectors.toSet());
    return deadlines.of(caseId).stream()
        .filter(clock -> reported.contains(clock.id()))
        .sorted(Comparator.comparing(CaseClock::dueAt))
        .toList();
  }

  // Who reports the last one in the tab Deadlines leaves nothing to be asked here.
  @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
  void on(ClockEnded ended) {
    var caseId = ended.clock().caseId();
    var file = files.get(caseId);
    if (!file.isOpen() && engine.waitsAt(file, TASK) && next(caseId).isEmpty()) {
      engine.endBeside(file, PROCESS);
    }
  }
}
