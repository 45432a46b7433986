package org.recourse.grievance.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.correspondence.HospitalProperties;
import org.recourse.correspondence.Letters;
import org.recourse.deadline.CaseClock;
import org.recourse.deadline.Deadlines;
import org.recourse.grievance.tracks.Track;
import org.recourse.grievance.tracks.TrackDesk;
import org.springframework.stereotype.Component;

/** Fills in the fields of each letter of a complaint, as {@code grievance-letters.yaml} asks. */
@Component
class LetterData {

  private final Letters letters;
  private final Deadlines deadlines;
  private final TrackDesk tracks;
  private final Round round;
  private final StatusRequests statusLetters;
  private final ContactPerson contact;
  private final HospitalProperties hospital;
  private final LetterSettings settings;

  LetterData(
      Letters letters,
      Deadlines deadlines,
      TrackDesk tracks,
      Round round,
      StatusRequests statusLetters,
      ContactPerson contact,
      HospitalProperties hospital,
      LetterSettings settings) {
    this.letters = letters;
    this.deadlines = deadlines;
    this.tracks = tracks;
    this.round = round;
    this.statusLetters = statusLetters;
    this.contact = contact;
    this.hospital = hospital;
    this.settings = settings;
  }

  /** The fields of a letter of this type; what is not known is left out and makes a gap. */
  Map<String, Object> of(UUID caseId, String type, Known known, String language) {
    var data = new HashMap<String, Object>();
    data.put("receivedOn", day(round.of(caseId).receivedAt()));
    data.put("contactName", contact.of(caseId, language));
    data.put("contactPhone", hospital.phone());
    data.put("medicare", known.isOn("medicare") || known.isOn("medicareRights"));
    switch (type) {
      case "grievance-acknowledgement" -> data.put("expectedBy", expectedBy(caseId));
      case "grievance-status" -> status(caseId, data);
      case "grievance-forward-to-plan" -> forwarded(caseId, known, language, data);
      case "grievance-civil-rights-decision" -> decision(caseId, known, language, data);
      default -> answer(caseId, known, language, data);
    }
    data.values().removeIf(java.util.Objects::isNull);
    return data;
  }

  private void status(UUID caseId, Map<String, Object> data) {
    statusLetters
        .latest(caseId)
        .ifPresent(
            asked -> {
              data.put("days", asked.days());
              data.put("expectedBy", letters.today().plusDays(asked.days()));
              data.put("reason", asked.reason());
            });
  }

  private void forwarded(UUID caseId, Known known, String language, Map<String, Object> data) {
    var watching = tracks.agencies(caseId, Track.PLAN_GRIEVANCE);
    data.put("departmentWatches", watching.contains("DMHC"));
    data.put("medicare", watching.contains("QIO"));
    if (known.text("forwardedAt") != null) {
      data.put("forwardedOn", day(OffsetDateTime.parse(known.text("forwardedAt")).toInstant()));
    }
    data.put("forwarded", ForwardedWords.what(known, language));
    data.put("forwardedBy", ForwardedWords.way(known, language));
    data.put("planReference", known.text("planReference"));
    data.put("planName", known.text("planName"));
    data.put("planPhone", known.text("planPhone"));
  }

  private void decision(UUID caseId, Known known, String language, Map<String, Object> data) {
    data.put("findings", LetterWords.findings(known, language));
    data.put("remedy", LetterWords.actions(known));
    data.put("completedOn", letters.today());
    tracks
        .foreseen(caseId, Track.CIVIL_RIGHTS, "RIGHTS_DECIDED", "RIGHTS_APPEAL_FILING")
        .map(this::day)
        .ifPresent(
            last -> {
              data.put("appealBy", last);
              data.put("appealDays", ChronoUnit.DAYS.between(letters.today(), last));
            });
    data.put("appealTo", settings.appealToIn(language));
  }

  private void answer(UUID caseId, Known known, String language, Map<String, Object> data) {
    data.put("billing", tracks.agencies(caseId, Track.BILLING).contains("HCAI"));
    data.put("privacy", tracks.agencies(caseId, Track.PRIVACY).contains("OCR"));
    data.put("steps", known.lines("stepsTaken"));
    data.put("results", LetterWords.results(known, language));
    data.put("actions", LetterWords.cleared(known) == null ? LetterWords.actions(known) : null);
    data.put("completedOn", letters.today());
  }

  /**
   * The day by which the office promised itself to answer. Where every such day has passed before
   * anybody looked at the complaint, it promises anew.
   */
  private LocalDate expectedBy(UUID caseId) {
    return deadlines.of(caseId).stream()
        .filter(CaseClock::isRunning)
        .filter(clock -> List.of("FIRST_RESPONSE", "RESOLUTION").contains(clock.clock()))
        .map(clock -> day(clock.dueAt()))
        .filter(day -> day.isAfter(letters.today()))
        .min(LocalDate::compareTo)
        .orElseGet(() -> letters.today().plusDays(settings.latePromiseDays()));
  }

  private LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, hospital.zone());
  }
}
