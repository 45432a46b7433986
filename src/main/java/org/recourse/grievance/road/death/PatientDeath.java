package org.recourse.grievance.road.death;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A patient's death, and whom letters about the complaint go to from then on, never the patient.
 *
 * @param diedOn null when nobody knows the day
 * @param toldBy who told the office
 * @param recipientRelation what the recipient was to the patient, in the words of the office
 * @param recipientAddress lines as typed; null when not known
 * @param recipientEmail null when not known
 * @param correctionReason why it was put right the last time; null when it never was
 */
@Table("grievance_death")
public record PatientDeath(
    @Id UUID caseId,
    @Version int version,
    LocalDate diedOn,
    String toldBy,
    String recipientName,
    String recipientRelation,
    String recipientAddress,
    String recipientEmail,
    String correctionReason,
    String recordedBy,
    Instant recordedAt) {

  /** The address line by line, without blank lines; empty when it is not known. */
  public List<String> addressLines() {
    return recipientAddress == null
        ? List.of()
        : recipientAddress.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** Whether there is anywhere to send a letter to; otherwise it is kept on file for pick-up. */
  public boolean isLetterSendable() {
    return !addressLines().isEmpty() || recipientEmail != null;
  }

  Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("diedOn", Objects.toString(diedOn, null));
    values.put("toldBy", toldBy);
    values.put("recipientName", recipientName);
    values.put("recipientRelation", recipientRelation);
    values.put("recipientAddress", recipientAddress);
    values.put("recipientEmail", recipientEmail);
    values.put("correctionReason", correctionReason);
    values.put("recordedBy", recordedBy);
    values.put("recordedAt", recordedAt.toString());
    values.values().removeIf(Objects::isNull);
    return values;
  }
}
