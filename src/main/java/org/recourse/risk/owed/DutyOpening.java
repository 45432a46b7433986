package org.recourse.risk.owed;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.Timeline;
import org.recourse.deadline.Deadlines;
import org.recourse.risk.duty.OwedDuty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the duties of a case by the tables and by what is known, each with its clock. Called again
 * whenever something has become known: a duty may begin, count from another moment, or be owed no
 * longer; what is done, or a person has decided, stays.
 */
@Service
@Transactional
public class DutyOpening {

  private final DutyPlans plans;
  private final DutyRows rows;
  private final DutyTasks tasks;
  private final Deadlines deadlines;
  private final Map<String, DoneByHouse> byHouse;
  private final CaseFiles files;
  private final Timeline timeline;
  private final SignedOn person;
  private final Clock clock;

  DutyOpening(
      DutyPlans plans,
      DutyRows rows,
      DutyTasks tasks,
      Deadlines deadlines,
      List<DoneByHouse> byHouse,
      CaseFiles files,
      Timeline timeline,
      SignedOn person,
      Clock clock) {
    this.plans = plans;
    this.rows = rows;
    this.tasks = tasks;
    this.deadlines = deadlines;
    this.byHouse =
        byHouse.stream().collect(Collectors.toMap(DoneByHouse::duty, Function.identity()));
    this.files = files;
    this.timeline = timeline;
    this.person = person;
    this.clock = clock;
  }

  /** Counts what is owed by what is known now. */
  public void count(UUID caseId) {
    CaseFile file = files.getHeld(caseId);
    List<DutyOnCase> before = rows.of(caseId);
    Map<String, DutyOnCase> known = new LinkedHashMap<>();
    before.stream()
        .filter(duty -> duty.state() != DutyState.NOT_OWED || duty.doneBy() != null)
        .forEach(duty -> known.put(duty.duty(), duty));
    Set<String> owed = new HashSet<>();
    for (OwedDuty one : plans.of(caseId).duties()) {
      owed.add(one.duty().duty());
      DutyOnCase there = known.get(one.duty().duty());
      if (there == null) {
        open(file, rows.of(caseId).size() + 1, one);
      } else if (there.isStanding()) {
        adjust(file, there, one);
      }
    }
    known.values().stream()
        .filter(duty -> duty.isStanding() && !owed.contains(duty.duty()))
        .forEach(duty -> end(file, duty));
    if (!rows.of(caseId).equals(before)) {
      timeline.record(
          caseId,
          "DUTIES_COUNTED",
          "What is owed was counted by what is known now.",
          Map.of("changes", rows.onRecord(caseId)));
    }
  }

  private void open(CaseFile file, int position, OwedDuty owed) {
    DoneByHouse house = byHouse.get(owed.duty().duty());
    if (house != null) {
      house.doFor(file);
      Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
      startClock(file, owed);
      deadlines.met(file.id(), owed.duty().duty(), owed.duty().duty(), now, "RECOURSE");
      rows.keep(DutyChanges.doneByHouse(file.id(), position, owed, now, person, house.place()));
      return;
    }
    DutyOnCase duty = DutyChanges.opened(file.id(), position, owed, startClock(file, owed));
    rows.keep(duty);
    tasks.begin(file, duty);
  }

  private void adjust(CaseFile file, DutyOnCase there, OwedDuty owed) {
    if (Objects.equals(there.countsFrom(), owed.countsFrom())) {
      rows.keep(DutyChanges.counted(there, owed, there.dueAt()));
      return;
    }
    deadlines.cancel(file.id(), there.duty(), "COUNTED_ANEW");
    tasks.end(file, there);
    DutyOnCase anew = DutyChanges.counted(there, owed, startClock(file, owed));
    rows.keep(anew);
    tasks.begin(file, anew);
  }

  private void end(CaseFile file, DutyOnCase duty) {
    deadlines.cancel(file.id(), duty.duty(), "NOT_OWED");
    tasks.end(file, duty);
    rows.keep(DutyChanges.notOwed(duty, "By what is known now it is not owed.", null));
    tasks.settled(file);
  }

  /** Until when it is owed; null while it waits. */
  private Instant startClock(CaseFile file, OwedDuty owed) {
    return owed.trigger()
        .map(trigger -> deadlines.startAnew(file.id(), trigger).get(0).dueAt())
        .orElse(null);
  }
}
