package org.recourse.priorauth.appeal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.recourse.casefile.InvalidInput;
import org.recourse.engine.EngineClock;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One appeal of a denial at one level; those of a case are one series. */
@Table("priorauth_appeal")
public class Appeal {

  @Id private Long id;
  @Version private int version;
  private UUID caseId;
  private int position;
  private int level;
  private String forum;
  private String name;
  private String answer;
  private String reason;
  private boolean patientConsent;
  private Instant filedAt;
  private String reference;
  private String proof;
  private String outcome;
  private String outcomeReason;
  private Instant decidedAt;

  static Appeal open(UUID caseId, int position, List<AppealLevel> open) {
    Appeal appeal = new Appeal();
    appeal.caseId = caseId;
    appeal.position = position;
    appeal.level = open.get(0).level();
    appeal.forum = open.size() == 1 ? open.get(0).forum() : null;
    appeal.name = open.stream().map(AppealLevel::name).collect(Collectors.joining(" / "));
    return appeal;
  }

  void decide(Map<String, Object> answers, AppealLevel chosen) {
    answer = (String) answers.get("appealAnswer");
    reason = (String) answers.get("appealReason");
    patientConsent = Boolean.TRUE.equals(answers.get("patientConsent"));
    if ("APPEAL".equals(answer)) {
      appealAt(chosen);
    }
  }

  private void appealAt(AppealLevel chosen) {
    if (chosen == null) {
      throw InvalidInput.in("appealForum", "is needed: several levels are open, and one is chosen");
    }
    if (chosen.consentNeeded() && !patientConsent) {
      throw InvalidInput.in(
          "patientConsent", "this level is appealed only with the patient's written consent");
    }
    forum = chosen.forum();
    name = chosen.name();
  }

  void file(Map<String, Object> answers, Instant now) {
    filedAt = moment(answers, "appealFiledAt", null, now);
    reference = (String) answers.get("appealReference");
    proof = (String) answers.get("appealProof");
  }

  void end(Map<String, Object> answers, Instant now) {
    decidedAt = moment(answers, "appealDecidedAt", filedAt, now);
    outcome = (String) answers.get("appealOutcome");
    outcomeReason = (String) answers.get("appealOutcomeReason");
  }

  private static Instant moment(
      Map<String, Object> answers, String key, Instant earliest, Instant now) {
    Instant at = OffsetDateTime.parse((String) answers.get(key)).toInstant();
    if (at.isAfter(now) || earliest != null && at.isBefore(earliest)) {
      throw InvalidInput.in(key, "lies in the future, or before the appeal was filed");
    }
    return at.truncatedTo(ChronoUnit.MICROS);
  }

  UUID caseId() {
    return caseId;
  }

  public int level() {
    return level;
  }

  /** The word for whoever decides on it; null until one of several was chosen. */
  public String forum() {
    return forum;
  }

  /** What the level is called; all that are open, until one of them was chosen. */
  public String name() {
    return name;
  }

  /** Whether the patient's written consent is on file. */
  public boolean isConsentedTo() {
    return patientConsent;
  }

  /** Why it was decided so, in the words of whoever did; null until it was decided. */
  public String outcomeReason() {
    return outcomeReason;
  }

  /** Null until it was filed. */
  public Instant filedAt() {
    return filedAt;
  }

  /** Null until it was decided. */
  public Instant decidedAt() {
    return decidedAt;
  }

  public boolean isWon() {
    return "OVERTURNED".equals(outcome);
  }

  /** Whether the denial was upheld at this level, so that the next one is open. */
  public boolean isLost() {
    return "UPHELD".equals(outcome);
  }

  /** The same as a row of a form, in words. */
  Map<String, Object> told() {
    Map<String, Object> told = values();
    told.computeIfPresent("filedAt", (key, value) -> EngineClock.inWords(filedAt));
    told.computeIfPresent("decidedAt", (key, value) -> EngineClock.inWords(decidedAt));
    told.computeIfPresent(
        "answer", (key, value) -> "APPEAL".equals(value) ? "Appealed" : "Accepted");
    told.computeIfPresent("outcome", (key, value) -> isWon() ? "Overturned" : "Upheld");
    return told;
  }

  /** What is on record, by key; what is not known yet is left out. */
  Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("level", level);
    values.put("forum", forum);
    values.put("name", name);
    values.put("answer", answer);
    values.put("reason", reason);
    values.put("patientConsent", patientConsent);
    values.put("filedAt", Objects.toString(filedAt, null));
    values.put("reference", reference);
    values.put("proof", proof);
    values.put("outcome", outcome);
    values.put("outcomeReason", outcomeReason);
    values.put("decidedAt", Objects.toString(decidedAt, null));
    values.values().removeIf(Objects::isNull);
    return values;
  }
}
