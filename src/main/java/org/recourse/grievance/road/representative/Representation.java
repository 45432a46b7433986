package org.recourse.grievance.road.representative;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Who sees a complaint through, and since when.
 *
 * @param handedOverBy null where they claimed its triage first
 * @param note what happened, what comes next and why; null where nobody handed it over
 */
@Table("grievance_representative")
record Representation(
    @Id UUID caseId,
    @Version int version,
    String username,
    Instant since,
    String handedOverBy,
    String note) {

  Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("representative", username);
    values.put("representativeSince", since.toString());
    values.put("handedOverBy", handedOverBy);
    values.put("handOverNote", note);
    values.values().removeIf(Objects::isNull);
    return values;
  }
}
