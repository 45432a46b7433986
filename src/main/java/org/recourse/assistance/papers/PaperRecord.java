package org.recourse.assistance.papers;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.recourse.forms.desk.KeptBeside;
import org.springframework.stereotype.Component;

/** What is on record about papers and the wait for them, as forms and the timeline tell it. */
@Component
class PaperRecord implements KeptBeside {

  /** The key of the papers on record and in forms. */
  static final String KEY = "papers";

  private final PaperBook papers;
  private final WaitBook waits;
  private final Checklist checklist;
  private final ChosenPrograms programs;

  PaperRecord(PaperBook papers, WaitBook waits, Checklist checklist, ChosenPrograms programs) {
    this.papers = papers;
    this.waits = waits;
    this.checklist = checklist;
    this.programs = programs;
  }

  @Override
  public Map<UUID, Map<String, Object>> valuesOf(Collection<UUID> caseIds) {
    Map<UUID, Map<String, Object>> all = new HashMap<>();
    waits.ofAll(caseIds).forEach((id, wait) -> known(all, id).putAll(wait.values()));
    papers
        .ofAll(caseIds)
        .forEach(
            (id, wanted) ->
                known(all, id).put(KEY, wanted.stream().map(WantedPaper::values).toList()));
    all.values().forEach(values -> values.values().removeIf(Objects::isNull));
    return all;
  }

  @Override
  public Map<String, Supplier<?>> surroundings(UUID caseId) {
    return Map.of("paperChoices", () -> choices(caseId));
  }

  /** Everything on record about one case, by key. */
  Map<String, Object> of(UUID caseId) {
    return valuesOf(List.of(caseId)).getOrDefault(caseId, Map.of());
  }

  /** What is different now, by key, null where it is gone. */
  Map<String, Object> since(UUID caseId, Map<String, Object> before) {
    Map<String, Object> after = of(caseId);
    Map<String, Object> changed = new LinkedHashMap<>(after);
    changed.entrySet().removeIf(e -> Objects.equals(e.getValue(), before.get(e.getKey())));
    before.keySet().stream()
        .filter(key -> !after.containsKey(key))
        .forEach(key -> changed.put(key, null));
    return changed;
  }

  private List<Map<String, Object>> choices(UUID caseId) {
    return checklist.wanted(programs.of(caseId), programs.incomes(caseId)).stream()
        .flatMap(want -> want.oneOf().stream())
        .collect(
            LinkedHashMap<String, String>::new,
            (known, paper) -> known.putIfAbsent(paper.code(), paper.label()),
            Map::putAll)
        .entrySet()
        .stream()
        .map(paper -> Map.<String, Object>of("value", paper.getKey(), "label", paper.getValue()))
        .toList();
  }

  private static Map<String, Object> known(Map<UUID, Map<String, Object>> all, UUID caseId) {
    return all.computeIfAbsent(caseId, id -> new LinkedHashMap<>());
  }
}
