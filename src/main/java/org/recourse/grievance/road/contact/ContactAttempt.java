package org.recourse.grievance.road.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.recourse.grievance.road.OpenRoad;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One try to reach whoever complained.
 *
 * @param at when it was tried, which may be earlier than when it was told
 * @param note what was left, said or heard; may be null
 */
@Table("grievance_contact_attempt")
record ContactAttempt(
    @Id UUID id,
    @Version int version,
    UUID caseId,
    Instant at,
    ContactWay way,
    boolean reached,
    String note,
    String toldBy,
    Instant toldAt) {

  LocalDate day() {
    return OpenRoad.dayOf(at);
  }

  Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("at", at.toString());
    values.put("way", way.name());
    values.put("reached", reached);
    values.put("note", note);
    values.put("toldBy", toldBy);
    values.put("toldAt", toldAt.toString());
    values.values().removeIf(Objects::isNull);
    return values;
  }
}
