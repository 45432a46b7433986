package org.recourse.grievance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
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
  private String returnReasons;
  private String withdrawalReason;

  Grievance(UUID caseId) {
    this.caseId = caseId;
  }

  boolean isClassified() {
    return classification != null;
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
    approval = word;
    approvedBy = word == Approval.APPROVED ? by : null;
    returnReasons = word == Approval.SENT_BACK ? reasons : null;
  }

  void withdraw(String reason) {
    if (withdrawalReason != null) {
      throw new NotAllowedNow("This complaint was withdrawn before. There is nothing more to do.");
    }
    withdrawalReason = reason;
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
    values.put("returnReasons", returnReasons);
    values.put("withdrawalReason", withdrawalReason);
    return values;
  }

  private static String name(Enum<?> word) {
    return word == null ? null : word.name();
  }
}
