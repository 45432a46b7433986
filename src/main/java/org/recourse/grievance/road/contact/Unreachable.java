package org.recourse.grievance.road.contact;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** That nobody can be reached about a case for now, and why the office says so. */
@Table("grievance_unreachable")
record Unreachable(
    @Id UUID caseId, @Version int version, String reason, String markedBy, Instant markedAt) {

  Map<String, Object> values() {
    return Map.of("reason", reason, "markedBy", markedBy, "markedAt", markedAt.toString());
  }
}
