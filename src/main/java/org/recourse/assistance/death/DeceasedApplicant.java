package org.recourse.assistance.death;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.recourse.assistance.desk.StillOpen;
import org.recourse.forms.desk.KeptBeside;
import org.springframework.stereotype.Component;

/** Whether the patient of an application has died; asked before a letter is addressed. */
@Component
public class DeceasedApplicant implements KeptBeside, StillOpen {

  private final DeathRecords deaths;

  DeceasedApplicant(DeathRecords deaths) {
    this.deaths = deaths;
  }

  /**
   * Somebody of the family for whom an application goes on.
   *
   * @param relation what they were to the patient, in the words of the office
   * @param address line by line; empty where it is not known
   * @param email null where it is not known
   */
  public record Family(String name, String relation, List<String> address, String email) {}

  /** Whether the patient has died. */
  public boolean is(UUID caseId) {
    return deaths.existsById(caseId);
  }

  /** Whom letters go to in place of the patient; empty where nobody goes on with it. */
  public Optional<Family> family(UUID caseId) {
    return deaths
        .findById(caseId)
        .filter(death -> "GO_ON".equals(death.outcome))
        .map(
            death ->
                new Family(
                    death.familyName,
                    death.familyRelation,
                    death.familyAddress == null
                        ? List.of()
                        : death.familyAddress.lines().map(String::strip).toList(),
                    death.familyEmail));
  }

  /**
   * What is on record, with the person letters go to: the family in place of a patient who has
   * died, and no address at all while nobody of the family is named, so that no letter leaves.
   */
  public Map<String, Object> addressed(UUID caseId, Map<String, Object> known) {
    if (!is(caseId)) {
      return known;
    }
    Map<String, Object> addressed = new HashMap<>(known);
    addressed.keySet().removeAll(List.of("patientAddress", "patientEmail", "letterChannel"));
    family(caseId)
        .ifPresent(
            family -> {
              addressed.put("patientName", family.name());
              addressed.put("patientAddress", String.join("\n", family.address()));
              addressed.put("patientEmail", family.email());
            });
    return addressed;
  }

  /** Whether a counselor still has to say how it goes on. */
  @Override
  public boolean isOpen(UUID caseId) {
    return deaths.findById(caseId).filter(death -> death.outcome == null).isPresent();
  }

  @Override
  public Map<UUID, Map<String, Object>> valuesOf(Collection<UUID> caseIds) {
    Map<UUID, Map<String, Object>> all = new HashMap<>();
    deaths.findAllById(caseIds).forEach(death -> all.put(death.caseId, death.values()));
    return all;
  }
}
