package org.recourse.grievance.inquiry;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.NotAllowedNow;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One question to one department, and what became of it. */
@Table("grievance_inquiry")
class Inquiry {

  @Id private final UUID id;
  @Version private int version;
  private UUID caseId;
  private int place;
  private String department;
  private String question;
  private InquiryState state;
  private String askedBy;
  private Instant askedAt;
  private Instant dueAt;
  private int remindersSent;
  private String silenceDecision;
  private String silenceReason;
  private String decidedBy;
  private String answer;
  private String answeredBy;
  private Instant answeredAt;

  Inquiry(UUID id) {
    this.id = id;
  }

  /**
   * A question about to be sent.
   *
   * @param place which of the case's questions it is, counted from 0
   */
  static Inquiry prepared(UUID caseId, int place, Question question, String by, Instant at) {
    Inquiry inquiry = new Inquiry(UUID.randomUUID());
    inquiry.caseId = caseId;
    inquiry.place = place;
    inquiry.department = question.department();
    inquiry.question = question.text();
    inquiry.state = InquiryState.PREPARED;
    inquiry.askedBy = by;
    inquiry.askedAt = at;
    return inquiry;
  }

  void send(Instant due) {
    if (state == InquiryState.PREPARED) {
      state = InquiryState.ASKED;
      dueAt = due;
    }
  }

  /** One more reminder; which one it is, counted from 1. */
  int remind() {
    return ++remindersSent;
  }

  /** A supervisor's word on a silent department, with its reason. */
  void decide(String word, String reason, String by) {
    if (reason == null || reason.isBlank()) {
      throw InvalidInput.in("silenceReason", "say why");
    }
    silenceDecision = word;
    silenceReason = reason;
    decidedBy = by;
  }

  void leaveOpen() {
    if (state.isOpen()) {
      state = InquiryState.LEFT_OPEN;
    }
  }

  void answer(String text, String by, Instant at) {
    if (!state.isOpen()) {
      throw new NotAllowedNow(
          "This question was answered or taken back meanwhile. Nothing was saved; refresh your"
              + " list.");
    }
    state = state == InquiryState.LEFT_OPEN ? InquiryState.ANSWERED_LATE : InquiryState.ANSWERED;
    answer = text;
    answeredBy = by;
    answeredAt = at;
  }

  void withdraw() {
    state = InquiryState.WITHDRAWN;
  }

  UUID caseId() {
    return caseId;
  }

  int place() {
    return place;
  }

  String department() {
    return department;
  }

  String question() {
    return question;
  }

  String answer() {
    return answer;
  }

  InquiryState state() {
    return state;
  }

  Instant dueAt() {
    return dueAt;
  }

  int remindersSent() {
    return remindersSent;
  }

  /** What is on record, by key; what is not known yet is left out. */
  Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("department", department);
    values.put("question", question);
    values.put("state", state.name());
    values.put("askedBy", askedBy);
    values.put("askedAt", text(askedAt));
    values.put("dueAt", text(dueAt));
    values.put("remindersSent", remindersSent);
    values.put("silenceDecision", silenceDecision);
    values.put("silenceReason", silenceReason);
    values.put("decidedBy", decidedBy);
    values.put("answer", answer);
    values.put("answeredBy", answeredBy);
    values.put("answeredAt", text(answeredAt));
    values.values().removeIf(Objects::isNull);
    return values;
  }

  private static String text(Instant moment) {
    return moment == null ? null : moment.toString();
  }
}
