package org.recourse.casefile.audit;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What the cover of a case file must say, by its timeline. */
class Cover {

  private static final Map<String, String> COLUMNS =
      Map.of(
          "number", "number",
          "kind", "kind",
          "status", "status",
          "confidentiality", "confidentiality",
          "receivedAt", "received_at",
          "openedAt", "opened_at",
          "openedBy", "opened_by",
          "closedAt", "closed_at",
          "outcome", "outcome");

  private static final Set<String> TELLING =
      Set.of(
          "CASE_OPENED",
          "CASE_CLOSED",
          "CASE_REOPENED",
          "CASE_WITHDRAWN",
          "CONFIDENTIALITY_CHANGED");

  private final Map<String, Object> told = new TreeMap<>(Map.of("status", "OPEN"));

  void fold(String type, Map<String, Object> details) {
    if (TELLING.contains(type)) {
      told.putAll(details);
    }
  }

  String number() {
    return Replay.text(told.get("number"));
  }

  void compare(Map<String, Object> file, Consumer<String> wrong) {
    COLUMNS.forEach(
        (key, column) -> {
          if (!Objects.equals(Replay.text(told.get(key)), Replay.text(file.get(column)))) {
            wrong.accept(
                "The case file says something else under '" + column + "' than the timeline.");
          }
        });
  }
}
