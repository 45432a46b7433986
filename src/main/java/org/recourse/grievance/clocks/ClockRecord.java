package org.recourse.grievance.clocks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What people said about the clocks of cases, as the record keeps it. */
@Component
public class ClockRecord {

  /** The record keys of what was said about clocks. */
  public static final Set<String> KEYS = Set.of("statusLetters", "missedClocks");

  private final StatusLetterRows letters;
  private final MissedClocks missed;

  ClockRecord(StatusLetterRows letters, MissedClocks missed) {
    this.letters = letters;
    this.missed = missed;
  }

  /**
   * Of each case its {@code statusLetters} and {@code missedClocks}, in order; what it has none of
   * is left out.
   */
  public Map<UUID, Map<String, Object>> ofAll(Collection<UUID> caseIds) {
    Map<UUID, Map<String, Object>> all = new HashMap<>();
    letters
        .findByCaseIdInOrderByPosition(caseIds)
        .forEach(row -> add(all, row.caseId, "statusLetters", row.values()));
    missed
        .findByCaseIdInOrderByPosition(caseIds)
        .forEach(row -> add(all, row.caseId, "missedClocks", row.values()));
    return all;
  }

  @SuppressWarnings("unchecked")
  private static void add(
      Map<UUID, Map<String, Object>> all, UUID caseId, String key, Map<String, Object> row) {
    var rows =
        (List<Map<String, Object>>)
            all.computeIfAbsent(caseId, id -> new HashMap<>())
                .computeIfAbsent(key, k -> new ArrayList<Map<String, Object>>());
    rows.add(row);
  }
}
