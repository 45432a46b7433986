package org.recourse.grievance.clocks;

import java.util.UUID;
import org.recourse.casefile.CaseAccess;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.CaseNotFound;
import org.recourse.casefile.SignedOn;
import org.recourse.deadline.CaseClock;
import org.recourse.deadline.Deadlines;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.recourse.engine.EngineClock;
import org.recourse.engine.FormPlace;
import org.springframework.stereotype.Component;

/**
 * Opens the forms about clocks to those who may work on the case, and finds what they are about.
 */
@Component
class ClockDoor {

  static final String FLOW = "grievance";

  private final CaseFiles files;
  private final CaseAccess access;
  private final Deadlines deadlines;

  ClockDoor(CaseFiles files, CaseAccess access, Deadlines deadlines) {
    this.files = files;
    this.access = access;
    this.deadlines = deadlines;
  }

  boolean isOpenTo(FormPlace place, SignedOn person) {
    return access.mayWorkOn(file(place), person);
  }

  CaseFile file(FormPlace place) {
    return files.get(place.caseId());
  }

  /**
   * The clock of this id.
   *
   * @throws CaseNotFound when the case has none of it
   */
  CaseClock clock(UUID caseId, long id) {
    return deadlines.of(caseId).stream()
        .filter(clock -> clock.id() == id)
        .findFirst()
        .orElseThrow(() -> new CaseNotFound(caseId));
  }

  /** Whether any clock of the case still asks for something. */
  boolean anyRuns(UUID caseId) {
    return deadlines.of(caseId).stream().anyMatch(CaseClock::isRunning);
  }

  /** The last day of a clock, in words. */
  static String lastDay(CaseClock clock) {
    return EngineClock.inWords(BusinessCalendar.dayOf(clock.dueAt()));
  }
}
