package org.recourse.deadline.clocks;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.Timeline;
import org.recourse.deadline.CaseClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps the clocks: one change at a time for each case, each with its line in the timeline. */
@Component
class ClockBook {

  private final RunningClocks clocks;
  private final ClockCount count;
  private final ClockPapers papers;
  private final CaseFiles files;
  private final Timeline timeline;
  private final ApplicationEventPublisher events;
  private final Clock time;

  ClockBook(
      RunningClocks clocks,
      ClockCount count,
      ClockPapers papers,
      CaseFiles files,
      Timeline timeline,
      ApplicationEventPublisher events,
      Clock clock) {
    this.clocks = clocks;
    this.count = count;
    this.papers = papers;
    this.files = files;
    this.timeline = timeline;
    this.events = events;
    this.time = clock;
  }

  /** This moment, as exact as the database keeps it. */
  Instant now() {
    return time.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** The case, held until the transaction ends, so that its clocks stay as they are read. */
  CaseFile hold(UUID caseId) {
    return files.getHeld(caseId);
  }

  /** The word that names the case's flow. */
  String flowOf(UUID caseId) {
    return files.get(caseId).kind();
  }

  /** The clock of this id, with its case held. */
  RunningClock held(long id) {
    hold(clocks.get(id).caseId);
    return clocks.get(id);
  }

  /** Files a changed clock with what happened to it. */
  CaseClock file(RunningClock clock, String type, String summary, Map<String, Object> details) {
    clock.nextDueAt = Warnings.next(clock, papers.ruleOf(clock));
    CaseClock shown = count.shown(clocks.save(clock));
    Map<String, Object> told = new TreeMap<>(details);
    told.put("clock", shown.clock());
    told.put("clockId", shown.id());
    told.put("track", shown.track());
    told.put("round", shown.round());
    told.put("dueAt", shown.dueAt());
    timeline.record(clock.caseId, type, summary, told);
    return shown;
  }

  /** Tells whoever listens, in this transaction. */
  void publish(Object event) {
    events.publishEvent(event);
  }
}
