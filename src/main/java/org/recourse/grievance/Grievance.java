package org.recourse.grievance;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.NotAllowedNow;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A complaint as far as the house has rules about it: who decided what, and that no one decides
 * their own work.
 */
@Table("grievance")
class Grievance {

  @Id private final UUID caseId;
  @Version private int version;
  private Classification classification;
  private String classificationRule;
  private String classificationReason;
  private String classificationCitation;
  private Boolean immediateReview;
  private Boolean verifyAuthority;
  private String authorityReason;
  private Classification confirmedClassification;
  private String overrideReason;
  private Integer severity;
  private Integer harm;
  private String draftedBy;
  private Approval approval;
  private String approvedBy;
  private String approvalDelegation;
  private String returnReasons;
  private String withdrawalReason;
  private int round = 1;
  private Instant watchUntil;
  private Instant reopenedAt;
  private String reopenedBy;
  private String reopenReason;
  private Boolean appeal;
  private String earlierDeciders;
  private int questionsBefore;

  Grievance(UUID caseId) {
    this.caseId = caseId;
  }

  boolean isClassified() {
    return classification != null;
  }

  boolean isLikelyGrievance() {
    return classification == Classification.GRIEVANCE;
  }

  boolean isImmediate() {
    return Boolean.TRUE.equals(immediateReview);
  }

  /**
   * Keeps what the two tables said: is it a grievance, and must somebody's authority be checked?
   */
  void classify(Map<String, Object> said, Map<String, Object> authority) {
    classification = Classification.valueOf((String) said.get("classification"));
    classificationRule = (String) said.get("rule");
    classificationReason = (String) said.get("reason");
    classificationCitation = (String) said.get("citation");
    immediateReview = Boolean.TRUE.equals(said.get("immediateReview"));
    verifyAuthority = Boolean.TRUE.equals(authority.get("verifyAuthority"));
    authorityReason = (String) authority.get("reason");
  }

  /** Confirms or overrides the classification; an override needs its reason. */
  void triage(Classification confirmed, String reason, int worstSeverity, Integer harmDone) {
    boolean overrides = confirmed != classification;
    if (overrides && (reason == null || reason.isBlank())) {
      throw InvalidInput.in("overrideReason", "say why you classify it differently");
    }
    confirmedClassification = confirmed;
    overrideReason = overrides ? reason : null;
    severity = worstSeverity;
    harm = harmDone;
  }

  void draft(String author) {
    draftedBy = author;
    approval = null;
    approvedBy = null;
    approvalDelegation = null;
  }

  /** The second person's word; the author's own is refused. */
  void decide(Approval word, String by, String reasons) {
    if (by.equals(draftedBy)) {
      throw new NotAllowedNow(
          "You drafted this resolution, so somebody else must approve it. Unclaim the task for a"
              + " colleague.");
    }
    if (word == Approval.SENT_BACK && (reasons == null || reasons.isBlank())) {
      throw InvalidInput.in(
          "returnReasons", "say what has to change, so that the author can mend it");
    }
    if (Boolean.TRUE.equals(appeal) && hadAPart(by)) {
      throw new NotAllowedNow(
          "You had a part in the answer this appeal is about, so somebody else must decide it"
              + " (42 CFR 438.406(b)(2)). Unclaim the task for a colleague.");
    }
    approval = word;
    approvedBy = word == Approval.APPROVED ? by : null;
    approvalDelegation = null;
    returnReasons = word == Approval.SENT_BACK ? reasons : null;
  }

  /** Keeps by which written delegations it was approved. */
  void approvedUnder(String delegations) {
    approvalDelegation = delegations;
  }

  void withdraw(String reason) {
    if (withdrawalReason != null) {
      throw new NotAllowedNow("This complaint was withdrawn before. There is nothing more to do.");
    }
    withdrawalReason = reason;
  }

  /** Notes until when it can be reopened. */
  void watch(Instant until) {
    watchUntil = until;
  }

  /**
   * A new round of the same series: what was decided in the one before stays on the timeline.
   *
   * @param questions how many questions departments were asked so far
   * @throws NotAllowedNow when its window has passed
   */
  void reopen(boolean appealed, String reason, String by, Instant at, int questions) {
    if (watchUntil == null || at.isAfter(watchUntil)) {
      throw new NotAllowedNow(
          "The time in which this grievance could be reopened is over. Record a new complaint and"
              + " relate it to this case.");
    }
    Set<String> people = new TreeSet<>(deciders());
    people.addAll(
        Stream.of(draftedBy, approvedBy).filter(Objects::nonNull).collect(Collectors.toSet()));
    earlierDeciders = String.join(",", people);
    round++;
    appeal = appealed;
    reopenReason = reason;
    reopenedBy = by;
    reopenedAt = at;
    questionsBefore = questions;
    watchUntil = null;
    draft(null);
    returnReasons = null;
  }

  /** Who drafted or approved in earlier rounds. */
  private List<String> deciders() {
    return earlierDeciders == null ? List.of() : List.of(earlierDeciders.split(","));
  }

  private boolean hadAPart(String username) {
    return deciders().contains(username);
  }

  int round() {
    return round;
  }

  /** When the present round began; null in the first. */
  Instant reopenedAt() {
    return reopenedAt;
  }

  /** How many questions departments were asked in earlier rounds. */
  int questionsBefore() {
    return questionsBefore;
  }

  String draftedBy() {
    return draftedBy;
  }

  UUID caseId() {
    return caseId;
  }

  Classification confirmedClassification() {
    return confirmedClassification;
  }

  /** What is on record, by key; what is not known yet is left out. */
  Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("classification", name(classification));
    values.put("classificationRule", classificationRule);
    values.put("classificationReason", classificationReason);
    values.put("classificationCitation", classificationCitation);
    values.put("immediateReview", immediateReview);
    values.put("verifyAuthority", verifyAuthority);
    values.put("authorityReason", authorityReason);
    values.put("confirmedClassification", name(confirmedClassification));
    values.put("overrideReason", overrideReason);
    values.put("severity", severity);
    values.put("harm", harm);
    values.put("draftedBy", draftedBy);
    values.put("approval", name(approval));
    values.put("approvedBy", approvedBy);
    values.put("approvalDelegation", approvalDelegation);
    values.put("returnReasons", returnReasons);
    values.put("withdrawalReason", withdrawalReason);
    values.put("round", round == 1 ? null : round);
    values.put("watchUntil", text(watchUntil));
    values.put("reopenedAt", text(reopenedAt));
    values.put("reopenedBy", reopenedBy);
    values.put("reopenReason", reopenReason);
    values.put("appeal", appeal);
    values.put("earlierDeciders", earlierDeciders);
    return values;
  }

  private static String text(Instant moment) {
    return moment == null ? null : moment.toString();
  }

  private static String name(Enum<?> word) {
    return word == null ? null : word.name();
  }
}
