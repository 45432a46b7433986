package org.recourse.assistance.death;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** That the patient of an application has died, and who goes on with it. */
@Table("assistance_death")
class DeathRecord {

  @Id UUID caseId;
  @Version int version;
  LocalDate diedOn;
  String toldBy;
  String recordedBy;
  Instant recordedAt;
  String outcome;
  String familyName;
  String familyRelation;
  String familyAddress;
  String familyEmail;

  /** What is on record, by key; what is not known is left out. */
  Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("diedOn", Objects.toString(diedOn, null));
    values.put("deathToldBy", toldBy);
    values.put("deathRecordedBy", recordedBy);
    values.put("deathOutcome", outcome);
    values.put("familyName", familyName);
    values.put("familyRelation", familyRelation);
    values.put("familyAddress", familyAddress);
    values.put("familyEmail", familyEmail);
    values.values().removeIf(Objects::isNull);
    return values;
  }
}
