package org.recourse.grievance.road;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.engine.EngineClock;
import org.springframework.stereotype.Component;

/** The beginning of all that happens beside the road: an open case, held, and the time it is. */
@Component
public class OpenRoad {

  private final CaseFiles files;
  private final Clock clock;

  OpenRoad(CaseFiles files, Clock clock) {
    this.files = files;
    this.clock = clock;
  }

  /**
   * The case, held until the caller's transaction ends.
   *
   * @throws NotAllowedNow when it is closed
   */
  public CaseFile hold(UUID caseId) {
    CaseFile file = files.getHeld(caseId);
    if (!file.isOpen()) {
      throw new NotAllowedNow(
          "The case "
              + file.number()
              + " is closed, so nothing was filed. Add a note to it if somebody must know.");
    }
    return file;
  }

  /** This moment, as exact as the database keeps it. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** The day it is in the hospital at this moment. */
  public static LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, EngineClock.HOSPITAL);
  }

  /**
   * Refuses a day that has not come.
   *
   * @param day null when it is not known, which is fine
   */
  public void mustHaveCome(String field, LocalDate day) {
    if (day != null && day.isAfter(dayOf(now()))) {
      throw InvalidInput.in(field, "the day lies in the future");
    }
  }
}
