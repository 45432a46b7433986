package org.recourse.grievance.road.contact;

import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.Timeline;
import org.recourse.casefile.text.SafeText;
import org.recourse.grievance.road.OpenRoad;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the tries to reach whoever complained, and that nobody could be reached for now. The duty
 * to write never ends with it (42 CFR 482.13(a)(2)(iii), A-0123). Each method is one transaction.
 */
@Service
@Transactional
public class Reaching {

  private static final int LONGEST_TEXT = 2_000;
  private static final String DUTY =
      "The duty to write goes on (42 CFR 482.13(a)(2)(iii), A-0123): the letter goes to the last"
          + " known address, or is kept on file for pick-up where there is none.";

  private final ContactAttempts attempts;
  private final Unreachables unreachables;
  private final ContactState state;
  private final ContactSettings settings;
  private final OpenRoad road;
  private final Timeline timeline;
  private final SignedOn person;

  Reaching(
      ContactAttempts attempts,
      Unreachables unreachables,
      ContactState state,
      ContactSettings settings,
      OpenRoad road,
      Timeline timeline,
      SignedOn person) {
    this.attempts = attempts;
    this.unreachables = unreachables;
    this.state = state;
    this.settings = settings;
    this.road = road;
    this.timeline = timeline;
    this.person = person;
  }

  /** How it stands. */
  @Transactional(readOnly = true)
  public Contact of(UUID caseId) {
    boolean unreachable = unreachables.existsById(caseId);
    return new Contact(
        unreachable,
        daysInVain(caseId),
        settings.days(),
        unreachable ? DUTY : "",
        state.tries(caseId));
  }

  /**
   * Keeps a try; one that reached somebody ends that nobody could be reached.
   *
   * @throws InvalidInput naming what is missing or lies in the future
   * @throws NotAllowedNow when the case is closed
   */
  public Contact tried(UUID caseId, NewAttempt told) {
    CaseFile file = road.hold(caseId);
    var kept = attempts.save(checked(file, told));
    boolean found = kept.reached() && unreachables.existsById(caseId);
    Map<String, Object> changes = new LinkedHashMap<>();
    changes.put("contactAttempts", state.tries(caseId));
    if (found) {
      unreachables.deleteById(caseId);
      changes.put("unreachable", null);
    }
    timeline.record(
        caseId,
        kept.reached() ? "CONTACT_MADE" : "CONTACT_TRIED",
        kept.reached()
            ? "Whoever complained was reached."
            : "It was tried in vain to reach whoever complained.",
        Map.of("changes", changes));
    return of(caseId);
  }

  /**
   * Says that nobody can be reached for now.
   *
   * @throws NotAllowedNow when it was tried on too few different days, was said before, or the case
   *     is closed
   */
  public Contact giveUp(UUID caseId, String reason) {
    road.hold(caseId);
    SafeText.require("reason", reason, LONGEST_TEXT);
    if (unreachables.existsById(caseId)) {
      throw new NotAllowedNow("That nobody can be reached is on record already.");
    }
    long days = daysInVain(caseId);
    if (days < settings.days()) {
      throw new NotAllowedNow(
          ("Days on which it was tried in vain since anybody was last reached: %d. Hospital policy"
                  + " asks for %d different days; note each try first.")
              .formatted(days, settings.days()));
    }
    var given =
        unreachables.save(new Unreachable(caseId, 0, reason, person.username(), road.now()));
    timeline.record(
        caseId,
        "PATIENT_UNREACHABLE",
        "Nobody can be reached; the duty to write goes on.",
        Map.of("daysInVain", days, "changes", Map.of("unreachable", given.values())));
    return of(caseId);
  }

  /**
   * Says that they can be reached again, e.g. at a new address.
   *
   * @throws NotAllowedNow when nothing else was on record, or the case is closed
   */
  public Contact takeUpAgain(UUID caseId, String reason) {
    road.hold(caseId);
    SafeText.require("reason", reason, LONGEST_TEXT);
    if (!unreachables.existsById(caseId)) {
      throw new NotAllowedNow("The case is not marked as unreachable, so nothing was changed.");
    }
    unreachables.deleteById(caseId);
    Map<String, Object> changes = new LinkedHashMap<>();
    changes.put("unreachable", null);
    timeline.record(
        caseId,
        "PATIENT_REACHABLE_AGAIN",
        "Whoever complained can be reached again.",
        Map.of("reason", reason, "changes", changes));
    return of(caseId);
  }

  private long daysInVain(UUID caseId) {
    return state.inVain(caseId).stream().map(ContactAttempt::day).distinct().count();
  }

  private ContactAttempt checked(CaseFile file, NewAttempt told) {
    needed("at", told.at(), "say when it was tried");
    needed("way", told.way(), "say how it was tried: " + List.of(ContactWay.values()));
    needed("reached", told.reached(), "say whether somebody was reached");
    var at = told.at().truncatedTo(ChronoUnit.MICROS);
    if (at.isAfter(road.now())) {
      throw InvalidInput.in("at", "it lies in the future");
    }
    if (at.isBefore(file.receivedAt())) {
      throw InvalidInput.in("at", "it lies before the complaint was received");
    }
    String note =
        told.note() == null || told.note().isBlank()
            ? null
            : SafeText.require("note", told.note(), LONGEST_TEXT);
    return new ContactAttempt(
        UUID.randomUUID(),
        0,
        file.id(),
        at,
        told.way(),
        told.reached(),
        note,
        person.username(),
        road.now());
  }

  private static void needed(String field, Object value, String what) {
    if (value == null) {
      throw InvalidInput.in(field, what);
    }
  }
}
