package org.recourse.priorauth;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * What was asked for, as the start form says it. Before the payer decides, the appointment may
 * move; nothing else changes.
 *
 * @param certifiedBy the clinician who certifies that it cannot wait; null where nobody had to
 * @param appointmentOn null where none is made yet
 */
record Asked(
    String careKind,
    String subject,
    String urgency,
    String certifiedBy,
    String orderingNpi,
    String renderingNpi,
    LocalDate appointmentOn) {

  static Asked in(Map<String, Object> given) {
    String day = (String) given.get("appointmentOn");
    return new Asked(
        (String) given.get("careKind"),
        (String) given.get("subject"),
        (String) given.get("urgency"),
        (String) given.get("certifiedBy"),
        (String) given.get("orderingNpi"),
        (String) given.get("renderingNpi"),
        day == null ? null : LocalDate.parse(day));
  }

  Asked movedTo(LocalDate day) {
    return new Asked(careKind, subject, urgency, certifiedBy, orderingNpi, renderingNpi, day);
  }

  boolean isScheduled() {
    return "SCHEDULED".equals(careKind);
  }

  /** Whether the care, or a part of it, was given before it was asked for. */
  boolean isGiven() {
    return "GIVEN".equals(careKind);
  }

  boolean isExpedited() {
    return "EXPEDITED".equals(urgency);
  }

  boolean isAfterStabilization() {
    return "POST_STABILIZATION".equals(careKind);
  }

  void putInto(Map<String, Object> values) {
    values.put("careKind", careKind);
    values.put("subject", subject);
    values.put("urgency", urgency);
    values.put("certifiedBy", certifiedBy);
    values.put("orderingNpi", orderingNpi);
    values.put("renderingNpi", renderingNpi);
    values.put("appointmentOn", Objects.toString(appointmentOn, null));
  }
}
