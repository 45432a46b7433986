package org.recourse.risk.file;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.recourse.casefile.CaseFiles;
import org.springframework.stereotype.Component;

/** Reads and changes risk files; every change says what became of the columns. */
@Component
public class RiskBook {

  private final Risks risks;
  private final CaseFiles files;

  RiskBook(Risks risks, CaseFiles files) {
    this.risks = risks;
    this.files = files;
  }

  /**
   * The risk file of this case.
   *
   * @throws org.recourse.casefile.CaseNotFound when there is none
   */
  public Risk get(UUID caseId) {
    return risks.get(caseId);
  }

  /** Begins one; returns what is on record of it, without what is not known. */
  public Map<String, Object> begin(Risk risk) {
    Map<String, Object> values = new LinkedHashMap<>(risks.save(risk).values());
    values.values().removeIf(Objects::isNull);
    return values;
  }

  /** Changes it; returns what is different now, by key, null where it is gone. */
  public Map<String, Object> change(UUID caseId, Consumer<Risk> how) {
    files.getHeld(caseId);
    Risk risk = risks.get(caseId);
    Map<String, Object> before = risk.values();
    how.accept(risk);
    Map<String, Object> changed = new LinkedHashMap<>(risk.values());
    changed.entrySet().removeIf(e -> Objects.equals(e.getValue(), before.get(e.getKey())));
    risks.save(risk);
    return changed;
  }

  /** What is on record in each of these cases, by key, without what is not known. */
  public Map<UUID, Map<String, Object>> valuesOf(Collection<UUID> caseIds) {
    Map<UUID, Map<String, Object>> all = new LinkedHashMap<>();
    risks
        .findAllById(caseIds)
        .forEach(
            risk -> {
              Map<String, Object> values = new LinkedHashMap<>(risk.values());
              values.values().removeIf(Objects::isNull);
              all.put(risk.caseId(), values);
            });
    return all;
  }
}
