package org.recourse.forms;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.Answers;
import org.recourse.casefile.Parties;
import org.springframework.stereotype.Component;

/**
 * Puts each answer where it belongs: with the people of the case, into the flow's own columns, or
 * among the answers.
 */
@Component
class RecordFiling {

  private final Parties parties;
  private final Answers answers;

  RecordFiling(Parties parties, Answers answers) {
    this.parties = parties;
    this.answers = answers;
  }

  /**
   * Files what has no column in the flow.
   *
   * @param own what the flow keeps in columns of its own, as kept
   * @return everything that changed, as kept, for the timeline
   */
  Map<String, Object> file(UUID caseId, Map<String, Object> filed, Map<String, Object> own) {
    Map<String, Object> people = new LinkedHashMap<>();
    Map<String, Object> rest = new LinkedHashMap<>();
    filed.forEach(
        (key, value) -> {
          if (!own.containsKey(key)) {
            (Parties.KEYS.test(key) ? people : rest).put(key, value);
          }
        });
    if (!people.isEmpty()) {
      parties.put(caseId, people);
    }
    if (!rest.isEmpty()) {
      answers.put(caseId, rest);
    }
    Map<String, Object> changes = new LinkedHashMap<>(people);
    changes.putAll(rest);
    changes.putAll(own);
    return changes;
  }
}
