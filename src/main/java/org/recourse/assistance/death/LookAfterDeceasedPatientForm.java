package org.recourse.assistance.death;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.assistance.desk.StillOpen;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.forms.desk.DeskForm;
import org.springframework.stereotype.Component;

/** How a counselor goes on with the application of a patient who has died. */
@Component
class LookAfterDeceasedPatientForm implements DeskForm {

  private final DeathRecords deaths;
  private final CaseFiles files;
  private final List<StillOpen> others;

  LookAfterDeceasedPatientForm(DeathRecords deaths, CaseFiles files, List<StillOpen> others) {
    this.deaths = deaths;
    this.files = files;
    this.others = others.stream().filter(other -> !(other instanceof DeceasedApplicant)).toList();
  }

  @Override
  public String form() {
    return "look-after-application-of-deceased-patient";
  }

  @Override
  public Map<String, Object> take(UUID caseId, Map<String, Object> given) {
    files.getHeld(caseId);
    DeathRecord death =
        deaths
            .findById(caseId)
            .orElseThrow(() -> new NotAllowedNow("No death is on record in this case any more."));
    death.outcome = (String) given.get("deathOutcome");
    if ("CLOSE".equals(death.outcome) && others.stream().anyMatch(o -> o.isOpen(caseId))) {
      throw new NotAllowedNow(
          "Bills to settle, a dispute or a missed payment wait in this case, so it can't be closed"
              + " yet. Finish that task first, or choose that it goes on for the family.");
    }
    if ("GO_ON".equals(death.outcome)) {
      death.familyName = needed(given, "familyName");
      death.familyRelation = needed(given, "familyRelation");
      death.familyAddress = (String) given.get("familyAddress");
      death.familyEmail = (String) given.get("familyEmail");
    }
    Map<String, Object> values = deaths.save(death).values();
    Map<String, Object> kept = new LinkedHashMap<>(values);
    given.keySet().stream()
        .filter(key -> key.startsWith("family"))
        .forEach(key -> kept.putIfAbsent(key, null));
    return kept;
  }

  private static String needed(Map<String, Object> given, String key) {
    Object text = given.get(key);
    if (text == null || text.toString().isBlank()) {
      throw InvalidInput.in(key, "is needed where the application goes on for the family");
    }
    return text.toString();
  }
}
