package org.recourse.grievance.road.death;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.Timeline;
import org.recourse.casefile.text.SafeText;
import org.recourse.grievance.road.OpenRoad;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records that a patient has died. The investigation and the duty to write go on; letters go to
 * whoever is named, never to the patient. Each method is one transaction.
 */
@Service
@Transactional
public class DeathNoticing {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_TEXT = 2_000;
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
  private static final String AUTHORITY =
      "The investigation goes on. Before anybody is told details about the patient, proof that they"
          + " are the personal representative must be on file (45 CFR 164.502(g)(4)).";

  private final Deaths deaths;
  private final OpenRoad road;
  private final Timeline timeline;
  private final SignedOn person;

  DeathNoticing(Deaths deaths, OpenRoad road, Timeline timeline, SignedOn person) {
    this.deaths = deaths;
    this.road = road;
    this.timeline = timeline;
    this.person = person;
  }

  /**
   * Records it, once.
   *
   * @throws NotAllowedNow when it is on record already, or the case is closed
   * @throws InvalidInput naming what is missing
   */
  public DeathFiled record(UUID caseId, DeathNotice notice) {
    road.hold(caseId);
    if (deaths.existsById(caseId)) {
      throw new NotAllowedNow(
          "The death is on record already. Correct it, with a reason, if something about it is"
              + " wrong.");
    }
    return file(
        checked(caseId, 0, notice, null),
        "PATIENT_DEATH_RECORDED",
        "The patient has died; letters go to the person named.");
  }

  /**
   * Puts right what is on record about it.
   *
   * @throws NotAllowedNow when none is on record, or the case is closed
   * @throws InvalidInput naming what is missing, e.g. the reason
   */
  public DeathFiled correct(UUID caseId, DeathNotice notice, String reason) {
    PatientDeath before = onRecord(caseId);
    SafeText.require("reason", reason, LONGEST_TEXT);
    return file(
        checked(caseId, before.version(), notice, reason),
        "PATIENT_DEATH_CORRECTED",
        "What is on record about the patient's death was corrected.");
  }

  /**
   * Takes it back, because the patient lives.
   *
   * @throws NotAllowedNow when none is on record, or the case is closed
   */
  public DeathFiled takeBack(UUID caseId, String reason) {
    PatientDeath before = onRecord(caseId);
    SafeText.require("reason", reason, LONGEST_TEXT);
    deaths.delete(before);
    Map<String, Object> changes = new LinkedHashMap<>();
    changes.put("death", null);
    timeline.record(
        caseId,
        "PATIENT_DEATH_TAKEN_BACK",
        "The patient lives; the death was recorded in error.",
        Map.of("reason", reason, "changes", changes));
    return new DeathFiled(Map.of(), "Letters go to the patient again, or to whoever complained.");
  }

  private PatientDeath onRecord(UUID caseId) {
    road.hold(caseId);
    return deaths
        .findById(caseId)
        .orElseThrow(
            () -> new NotAllowedNow("No death is on record for this case. Record it first."));
  }

  private DeathFiled file(PatientDeath death, String type, String summary) {
    Map<String, Object> values = deaths.save(death).values();
    timeline.record(death.caseId(), type, summary, Map.of("changes", Map.of("death", values)));
    return new DeathFiled(
        values,
        death.isLetterSendable()
            ? AUTHORITY
            : AUTHORITY + " No address is known: letters are kept on file for pick-up.");
  }

  private PatientDeath checked(UUID caseId, int version, DeathNotice notice, String reason) {
    road.mustHaveCome("diedOn", notice.diedOn());
    return new PatientDeath(
        caseId,
        version,
        notice.diedOn(),
        SafeText.require("toldBy", notice.toldBy(), LONGEST_NAME),
        SafeText.require("recipientName", notice.recipientName(), LONGEST_NAME),
        SafeText.require("recipientRelation", notice.recipientRelation(), LONGEST_NAME),
        known("recipientAddress", notice.recipientAddress()),
        email(notice.recipientEmail()),
        reason,
        person.username(),
        road.now());
  }

  private static String known(String field, String text) {
    return text == null || text.isBlank() ? null : SafeText.require(field, text, LONGEST_TEXT);
  }

  private static String email(String text) {
    String email = known("recipientEmail", text);
    if (email != null && !EMAIL.matcher(email).matches()) {
      throw InvalidInput.in("recipientEmail", "it must be an e-mail address");
    }
    return email;
  }
}
