package org.recourse.risk.assess;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.risk.file.RiskBook;

/** Says of every answered key that has a column of its own what stands there now. */
final class Kept {

  private Kept() {}

  static Map<String, Object> with(
      Map<String, Object> own, Map<String, Object> given, RiskBook book, UUID caseId) {
    book.valuesOf(List.of(caseId))
        .getOrDefault(caseId, Map.of())
        .forEach(
            (key, value) -> {
              if (given.containsKey(key)) {
                own.put(key, value);
              }
            });
    return own;
  }
}
