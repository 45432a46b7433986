package org.recourse.assistance.death;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.assistance.desk.CollectionsHold;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.CaseStatus;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.casefile.Parties;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.Timeline;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.recourse.engine.CaseEngine;
import org.recourse.forms.RequiredText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in that a patient has died, and does what a counselor decided about the application. */
@Service
@Transactional
public class DeathNews {

  private static final String PROCESS = "assistance-death";
  private static final String HOLD = "DEATH";
  private static final int LONGEST_LIFE = 130;

  private final DeathRecords deaths;
  private final List<CollectionsHold> holds;
  private final CaseFiles files;
  private final Parties parties;
  private final Timeline timeline;
  private final CaseEngine engine;
  private final SignedOn person;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  DeathNews(
      DeathRecords deaths,
      List<CollectionsHold> holds,
      CaseFiles files,
      Parties parties,
      Timeline timeline,
      CaseEngine engine,
      SignedOn person,
      Clock clock,
      ApplicationEventPublisher events) {
    this.deaths = deaths;
    this.holds = holds;
    this.files = files;
    this.parties = parties;
    this.timeline = timeline;
    this.engine = engine;
    this.person = person;
    this.clock = clock;
    this.events = events;
  }

  /**
   * Records it, once; collections are held and a counselor is asked how it goes on.
   *
   * @param diedOn null when nobody knows the day
   * @throws NotAllowedNow when it is on record already, or the case is closed
   * @throws InvalidInput when the day cannot be, or nobody is named who told it
   */
  public void receive(UUID caseId, LocalDate diedOn, String toldBy) {
    CaseFile file = files.getOpen(caseId);
    RequiredText.of("toldBy", toldBy);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    check(caseId, diedOn, BusinessCalendar.dayOf(now));
    if (deaths.existsById(caseId)) {
      throw new NotAllowedNow(
          "The death is on record already. If it is wrong, say so in the task that looks after"
              + " it.");
    }
    DeathRecord death = new DeathRecord();
    death.caseId = caseId;
    death.diedOn = diedOn;
    death.toldBy = toldBy;
    death.recordedBy = person.username();
    death.recordedAt = now;
    timeline.record(
        caseId,
        "PATIENT_DIED",
        "The patient has died; letters to the patient stop.",
        Map.of("changes", deaths.save(death).values()));
    holds.forEach(hold -> hold.hold(caseId, HOLD));
    engine.beginBeside(file, PROCESS, Map.of());
    events.publishEvent(new PatientDied(caseId));
  }

  /** Does what the counselor decided. Safe to repeat. */
  public void settle(UUID caseId) {
    CaseFile file = files.getHeld(caseId);
    deaths.findById(caseId).ifPresent(death -> settle(file, death));
  }

  private void settle(CaseFile file, DeathRecord death) {
    if ("MISTAKE".equals(death.outcome)) {
      Map<String, Object> gone = new HashMap<>();
      death.values().keySet().forEach(key -> gone.put(key, null));
      deaths.delete(death);
      timeline.record(
          file.id(),
          "PATIENT_LIVES",
          "The patient lives; the death was recorded in error.",
          Map.of("changes", gone));
    }
    if ("CLOSE".equals(death.outcome) && file.isOpen()) {
      files.close(
          file.id(),
          CaseStatus.CLOSED,
          "PATIENT_DIED",
          "The case was closed because the patient has died.");
      engine.tellWaiting(file, "ApplicationWithdrawn");
    }
    holds.forEach(hold -> hold.release(file.id(), HOLD));
    engine.tellWaiting(file, "HelpChanged");
  }

  private void check(UUID caseId, LocalDate diedOn, LocalDate today) {
    if (diedOn == null) {
      return;
    }
    if (diedOn.isAfter(today)) {
      throw InvalidInput.in("diedOn", "lies in the future");
    }
    if (diedOn.isBefore(today.minusYears(LONGEST_LIFE))) {
      throw InvalidInput.in("diedOn", "lies too far back; check the year");
    }
    Object born = parties.of(caseId).get("patientBirthDate");
    if (born != null && diedOn.isBefore(LocalDate.parse(born.toString()))) {
      throw InvalidInput.in("diedOn", "lies before the patient's birth");
    }
  }
}
