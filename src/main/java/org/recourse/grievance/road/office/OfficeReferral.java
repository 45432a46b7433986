package org.recourse.grievance.road.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What another office was told, and that it was handled.
 *
 * @param what the minimum necessary (45 CFR 164.502(b)), exactly as it was told
 * @param toldTo name or telephone of whoever was told
 * @param answer null while it is open, and where nothing is disclosed
 * @param answeredOn null while it is open
 * @param disclosed false where what the office found stays with it
 */
@Table("grievance_office_referral")
record OfficeReferral(
    @Id UUID id,
    @Version int version,
    UUID caseId,
    Office office,
    String what,
    String toldTo,
    String reason,
    String referredBy,
    Instant referredAt,
    String answer,
    LocalDate answeredOn,
    String answerFiledBy,
    Instant answerFiledAt,
    boolean disclosed) {

  boolean isOpen() {
    return answeredOn == null;
  }

  OfficeReferral answered(String text, LocalDate on, String by, Instant at) {
    return new OfficeReferral(
        id,
        version,
        caseId,
        office,
        what,
        toldTo,
        reason,
        referredBy,
        referredAt,
        text,
        on,
        by,
        at,
        disclosed);
  }

  Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("id", id.toString());
    values.put("office", office.name());
    values.put("state", isOpen() ? "OPEN" : disclosed ? "ANSWERED" : "HANDLED");
    values.put("what", what);
    values.put("to", toldTo);
    values.put("reason", reason);
    values.put("referredBy", referredBy);
    values.put("referredAt", referredAt.toString());
    values.put("answer", answer);
    values.put("answeredOn", Objects.toString(answeredOn, null));
    values.put("answerFiledBy", answerFiledBy);
    values.put("answerFiledAt", Objects.toString(answerFiledAt, null));
    values.put("disclosed", disclosed);
    values.values().removeIf(Objects::isNull);
    return values;
  }
}
