package org.recourse.assistance.dispute;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One dispute of a decision, as far as the house has rules about it. */
@Table("assistance_dispute")
class Dispute {

  @Id Long id;
  @Version int version;
  UUID caseId;
  int round;
  Instant receivedAt;
  String said;
  String recordedBy;
  String outcomeBefore;
  String outcome;
  String reason;
  String reasonTranslated;
  String change;
  String changeTranslated;
  String answeredBy;
  Instant answeredAt;
  boolean late;
  Instant settledAt;

  /** More is disputed while it is open; the clock goes on from the first. */
  void join(String more) {
    said = said + "\n\n" + more;
  }

  /** Somebody answers it, with the words that the letter to the patient says. */
  void answer(Map<String, Object> given, String by, Instant at) {
    outcome = (String) given.get("disputeOutcome");
    reason = (String) given.get("disputeReason");
    reasonTranslated = (String) given.get("disputeReasonTranslated");
    change = (String) given.get("disputeChange");
    changeTranslated = (String) given.get("disputeChangeTranslated");
    answeredBy = by;
    answeredAt = at;
  }

  /** Whether the letter's words stand in the patient's language too. */
  boolean isTranslated() {
    return reasonTranslated != null && (change == null || changeTranslated != null);
  }

  boolean isAnswered() {
    return outcome != null;
  }

  boolean isSettled() {
    return settledAt != null;
  }

  /** As a line of the record, without what is not known. */
  Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("receivedOn", BusinessCalendar.dayOf(receivedAt).toString());
    values.put("said", said);
    values.put("recordedBy", recordedBy);
    values.put("outcome", outcome);
    values.put("reason", reason);
    values.put("reasonTranslated", reasonTranslated);
    values.put("change", change);
    values.put("changeTranslated", changeTranslated);
    values.put("answeredBy", answeredBy);
    values.put("answeredOn", answeredAt == null ? null : day(answeredAt));
    values.put("late", late ? "yes" : "no");
    values.put("settledOn", settledAt == null ? null : day(settledAt));
    values.values().removeIf(Objects::isNull);
    return values;
  }

  private static String day(Instant moment) {
    return BusinessCalendar.dayOf(moment).toString();
  }
}
