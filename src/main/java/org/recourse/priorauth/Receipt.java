package org.recourse.priorauth;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.recourse.priorauth.payer.Submission;

/**
 * That the payer has the request; its clock counts from there.
 *
 * @param submittedBy {@code PERSON} or {@code SYSTEM}
 * @param spokenTo the portal, where nobody was there
 */
record Receipt(
    String submittedBy,
    String referenceNumber,
    String spokenTo,
    String proofOfReceipt,
    Instant payerReceivedAt) {

  static Receipt byPerson(Map<String, Object> answers) {
    return new Receipt(
        "PERSON",
        (String) answers.get("referenceNumber"),
        (String) answers.get("spokenTo"),
        (String) answers.get("proofOfReceipt"),
        moment(OffsetDateTime.parse((String) answers.get("payerReceivedAt")).toInstant()));
  }

  static Receipt bySystem(Submission.Received received) {
    return new Receipt(
        "SYSTEM", received.reference(), null, received.proof(), moment(received.at()));
  }

  /** The day in the hospital on which the payer had it. */
  LocalDate day() {
    return BusinessCalendar.dayOf(payerReceivedAt);
  }

  void putInto(Map<String, Object> values) {
    values.put("submittedBy", submittedBy);
    values.put("referenceNumber", referenceNumber);
    values.put("spokenTo", spokenTo);
    values.put("proofOfReceipt", proofOfReceipt);
    values.put("payerReceivedAt", payerReceivedAt.toString());
  }

  private static Instant moment(Instant moment) {
    return moment.truncatedTo(ChronoUnit.MICROS);
  }
}
