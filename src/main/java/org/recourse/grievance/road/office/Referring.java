package org.recourse.grievance.road.office;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.Timeline;
import org.recourse.casefile.related.Referrals;
import org.recourse.casefile.text.SafeText;
import org.recourse.grievance.road.OpenRoad;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells other offices of a complaint and notes that they handled it. The complaint, its clocks and
 * the duty to write go on. Each method is one transaction.
 */
@Service
@Transactional
public class Referring {

  private static final String RISK = "risk";
  private static final int LONGEST_TEXT = 4_000;
  private static final int LONGEST_NAME = 200;

  private final OfficeReferrals referrals;
  private final OfficesTold told;
  private final Referrals flows;
  private final OpenRoad road;
  private final CaseFiles files;
  private final Timeline timeline;
  private final SignedOn person;

  Referring(
      OfficeReferrals referrals,
      OfficesTold told,
      Referrals flows,
      OpenRoad road,
      CaseFiles files,
      Timeline timeline,
      SignedOn person) {
    this.referrals = referrals;
    this.told = told;
    this.flows = flows;
    this.road = road;
    this.files = files;
    this.timeline = timeline;
    this.person = person;
  }

  /**
   * Tells an office. Where risk management takes cases here, it is told by a report instead.
   *
   * @throws InvalidInput naming what is missing
   * @throws NotAllowedNow when the case is closed
   */
  public Referred refer(UUID caseId, NewReferral wanted) {
    road.hold(caseId);
    if (wanted.office() == null) {
      throw InvalidInput.in("office", "say which office must know");
    }
    SafeText.require("what", wanted.what(), LONGEST_TEXT);
    SafeText.require("reason", wanted.reason(), LONGEST_TEXT);
    if (wanted.office() == Office.RISK_MANAGEMENT && flows.takes(RISK)) {
      throw InvalidInput.in(
          "office",
          "risk management keeps its cases here. Choose 'Report to risk management', or send it to"
              + " /api/cases/{number}/referrals");
    }
    SafeText.require("to", wanted.to(), LONGEST_NAME);
    referrals.save(prepared(caseId, wanted));
    file(caseId, "OFFICE_TOLD", "Another office was told; the complaint and its clocks go on.");
    return new Referred(remarkOn(wanted.office()), told.of(caseId));
  }

  /**
   * Notes what an office answered, also when the case is closed by then.
   *
   * @param text what it answered; must be null or blank where the office discloses nothing
   * @param on the day it answered, or handled the matter
   * @throws InvalidInput naming what is missing, or what must not be filed here
   * @throws NotAllowedNow when an answer is on file already, or there is no such referral
   */
  public Referred answer(UUID caseId, UUID id, String text, LocalDate on) {
    files.getHeld(caseId);
    OfficeReferral referral =
        referrals
            .findById(id)
            .filter(one -> one.caseId().equals(caseId))
            .orElseThrow(() -> InvalidInput.in("id", "this case has no such referral"));
    if (!referral.isOpen()) {
      throw new NotAllowedNow(
          "An answer to this referral is on file already. Add a note if there is more to say.");
    }
    mustBeTheAnswerOf(referral, text, on);
    String kept = referral.disclosed() ? text : null;
    referrals.save(referral.answered(kept, on, person.username(), road.now()));
    file(caseId, "OFFICE_ANSWERED", "Another office has handled what it was told.");
    return new Referred("The answer is on file.", told.of(caseId));
  }

  private OfficeReferral prepared(UUID caseId, NewReferral wanted) {
    return new OfficeReferral(
        UUID.randomUUID(),
        0,
        caseId,
        wanted.office(),
        wanted.what(),
        wanted.to(),
        wanted.reason(),
        person.username(),
        road.now(),
        null,
        null,
        null,
        null,
        wanted.office().isDisclosed());
  }

  private void mustBeTheAnswerOf(OfficeReferral referral, String text, LocalDate on) {
    if (on == null) {
      throw InvalidInput.in("answeredOn", "give the day");
    }
    road.mustHaveCome("answeredOn", on);
    if (on.isBefore(OpenRoad.dayOf(referral.referredAt()))) {
      throw InvalidInput.in("answeredOn", "the day lies before the office was told");
    }
    if (referral.disclosed()) {
      SafeText.require("answer", text, LONGEST_TEXT);
    } else if (text != null && !text.isBlank()) {
      throw InvalidInput.in(
          "answer",
          "what this office found stays with it and never stands in the file of a complaint. Leave"
              + " it empty and note the day it was handled.");
    }
  }

  private static String remarkOn(Office office) {
    return office == Office.RISK_MANAGEMENT
        ? "Risk management keeps no cases here yet: call the risk office as well."
        : "It is noted who was told what. This complaint and its clocks go on.";
  }

  private void file(UUID caseId, String type, String summary) {
    timeline.record(
        caseId, type, summary, Map.of("changes", Map.of("officeReferrals", told.of(caseId))));
  }
}
