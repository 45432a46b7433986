package org.recourse.priorauth;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.priorauth.line.CaseDecision;
import org.recourse.priorauth.payer.PayerClass;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** A request to a payer as far as the house has rules about it. */
@Table("priorauth")
class Authorization {

  @Id private final UUID caseId;
  @Version private int version;
  @Embedded.Nullable private Asked asked;
  private String payer;
  private PayerClass payerClass;
  private String memberId;
  private String coverage;
  private String requirement;
  private String requirementReason;
  private String clarifiedRequirement;
  private String submissionHow;
  @Embedded.Nullable private Receipt receipt;
  private Instant decidedAt;
  private CaseDecision decision;
  private String approvedFacility;
  private String approvedNpi;
  private String linesAnswer;
  private String approvalAnswer;
  private String silenceAnswer;
  private Instant talkUntil;
  private String denialAnswer;
  private String cancelledBy;
  private String cancellationReason;

  Authorization(UUID caseId) {
    this.caseId = caseId;
  }

  /** A new request. */
  static Authorization of(UUID caseId, Map<String, Object> given, PayerClass bound) {
    Authorization request = new Authorization(caseId);
    request.asked = Asked.in(given);
    request.cover(given, bound);
    return request;
  }

  private void cover(Map<String, Object> said, PayerClass bound) {
    payer = (String) said.get("payer");
    memberId = (String) said.get("memberId");
    payerClass = bound;
  }

  /** Somebody has looked it up; payer and member number may have changed. */
  void verify(Map<String, Object> answers, PayerClass bound) {
    coverage = (String) answers.get("coverage");
    cover(answers, bound);
  }

  void clarify(String word) {
    clarifiedRequirement = word;
  }

  void require(String word, String reason) {
    requirement = word;
    requirementReason = reason;
  }

  /** A person is told how this payer takes it. */
  void handOver(String how) {
    submissionHow = how;
  }

  /** The payer has it; hearing it twice changes nothing. */
  void receivedBy(Receipt proven, Instant now) {
    if (receipt == null) {
      if (proven.payerReceivedAt().isAfter(now)) {
        throw InvalidInput.in("payerReceivedAt", "lies in the future");
      }
      receipt = proven;
    }
  }

  /** The appointment moves before the payer has decided; null where it stays. */
  void moveAppointment(LocalDate day) {
    asked = day == null ? asked : asked.movedTo(day);
  }

  /** Whether the payer has the request and has not clearly decided about all of it. */
  boolean isBeforePayer() {
    return receipt != null && (decision == null || !decision.isFinal());
  }

  /** The payer has said something; what it comes to is read afterwards. */
  void decide(Map<String, Object> answers, Instant now) {
    Instant at = OffsetDateTime.parse((String) answers.get("decidedAt")).toInstant();
    if (at.isAfter(now) || receipt != null && at.isBefore(receipt.payerReceivedAt())) {
      throw InvalidInput.in("decidedAt", "lies in the future, or before the payer had the request");
    }
    decidedAt = at.truncatedTo(ChronoUnit.MICROS);
    approvedFacility = (String) answers.get("approvedFacility");
    approvedNpi = (String) answers.get("approvedNpi");
    decision = null;
    linesAnswer = null;
    approvalAnswer = null;
  }

  void comesTo(CaseDecision what) {
    decision = what;
  }

  /** A clinician's word on all lines together, which must be what they said about each. */
  void answerLines(String word, boolean anyDisputed) {
    if (anyDisputed == "ACCEPT".equals(word)) {
      throw InvalidInput.in(
          "linesAnswer", "must be what the lines say: one that is disputed disputes it");
    }
    linesAnswer = word;
  }

  void settle(String word) {
    approvalAnswer = word;
  }

  /** The payer denies it; until then clinicians may still talk. */
  void deny(Instant until) {
    talkUntil = until.truncatedTo(ChronoUnit.MICROS);
    denialAnswer = "STANDS";
  }

  void contested(String word) {
    denialAnswer = word;
  }

  void decideOnSilence(String word) {
    silenceAnswer = word;
  }

  void cancel(String by, String reason) {
    if (cancellationReason != null) {
      throw new NotAllowedNow("This request was cancelled before. There is nothing more to do.");
    }
    cancelledBy = by;
    cancellationReason = reason;
  }

  /** What it ended with, in a word. */
  String outcome() {
    if ("LOST".equals(coverage)) {
      return "COVERAGE_LOST";
    }
    if (decision == null) {
      return "NOT_REQUIRED";
    }
    return switch (decision) {
      case CANCELLED -> "CANCELLED_BY_PAYER";
      case PARTIAL, MODIFIED -> "DISPUTE".equals(linesAnswer) ? "DISPUTED" : decision.name();
      default -> decision.name();
    };
  }

  UUID caseId() {
    return caseId;
  }

  Asked asked() {
    return asked;
  }

  String payer() {
    return payer;
  }

  PayerClass payerClass() {
    return payerClass;
  }

  String clarifiedRequirement() {
    return clarifiedRequirement;
  }

  /** Null until the payer has it. */
  Receipt receipt() {
    return receipt;
  }

  Instant decidedAt() {
    return decidedAt;
  }

  CaseDecision decision() {
    return decision;
  }

  /** Until when a talk between clinicians can be asked for; null unless it was denied. */
  Instant talkUntil() {
    return talkUntil;
  }

  String approvedFacility() {
    return approvedFacility;
  }

  String approvedNpi() {
    return approvedNpi;
  }

  /** What is on record, by key; null where nothing is known yet. */
  Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    asked.putInto(values);
    values.put("payer", payer);
    values.put("payerClass", payerClass.name());
    values.put("memberId", memberId);
    values.put("coverage", coverage);
    values.put("requirement", requirement);
    values.put("requirementReason", requirementReason);
    values.put("clarifiedRequirement", clarifiedRequirement);
    values.put("submissionHow", submissionHow);
    if (receipt != null) {
      receipt.putInto(values);
    }
    values.put("decidedAt", Objects.toString(decidedAt, null));
    values.put("decision", decision == null ? null : decision.name());
    values.put("approvedFacility", approvedFacility);
    values.put("approvedNpi", approvedNpi);
    values.put("linesAnswer", linesAnswer);
    values.put("approvalAnswer", approvalAnswer);
    values.put("silenceAnswer", silenceAnswer);
    values.put("talkUntil", Objects.toString(talkUntil, null));
    values.put("denialAnswer", denialAnswer);
    values.put("cancelledBy", cancelledBy);
    values.put("cancellationReason", cancellationReason);
    return values;
  }
}
