package org.recourse.grievance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.recourse.casefile.InvalidInput;

/**
 * What a complaint is about, one row per problem, as the triage form holds it (HCAT: about two per
 * complaint).
 */
record Issues(List<Map<String, Object>> rows) {

  static Issues in(Map<String, Object> values) {
    List<Map<String, Object>> rows = new ArrayList<>();
    if (values.get("issues") instanceof List<?> list) {
      for (Object row : list) {
        if (row instanceof Map<?, ?> issue) {
          Map<String, Object> copy = new java.util.LinkedHashMap<>();
          issue.forEach((key, value) -> copy.put(String.valueOf(key), value));
          rows.add(copy);
        }
      }
    }
    return new Issues(rows);
  }

  /** A grievance is about something. */
  void mustNameOne() {
    if (rows.isEmpty()) {
      throw InvalidInput.in("issues", "name at least one issue");
    }
  }

  /** 0 to 3; 0 when nothing was rated. */
  int worstSeverity() {
    return rows.stream()
        .map(row -> row.get("severity"))
        .filter(Number.class::isInstance)
        .mapToInt(severity -> ((Number) severity).intValue())
        .max()
        .orElse(0);
  }

  /** Every issue has a finding. */
  List<Finding> findings() {
    return rows.stream()
        .map(row -> row.get("finding"))
        .map(
            finding ->
                finding == null ? Finding.UNABLE_TO_DETERMINE : Finding.valueOf(finding.toString()))
        .toList();
  }
}
