package org.recourse.casefile.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.recourse.casefile.text.CanonicalJson;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Does every record value stand as the last timeline entry about it tells? */
@Component
class ValueCheck {

  private final StoredValues stored;
  private final ObjectProvider<RecordSource> sources;

  ValueCheck(StoredValues stored, ObjectProvider<RecordSource> sources) {
    this.stored = stored;
    this.sources = sources;
  }

  void compare(Map<UUID, Replay> page, UUID[] ids, Findings findings) {
    var values = stored.read(page, ids, findings);
    var byKind =
        values.keySet().stream()
            .filter(id -> !page.get(id).isBroken())
            .collect(Collectors.groupingBy(id -> page.get(id).kind()));
    byKind.forEach(
        (kind, cases) -> {
          var source = sources.stream().filter(s -> s.flow().equals(kind)).findFirst();
          source.ifPresent(s -> replaceBy(ask(s, cases, page, findings), cases, values));
          cases.forEach(id -> compare(page.get(id), values.get(id), findings));
        });
  }

  private static void replaceBy(
      Map<UUID, Map<String, Object>> answer,
      List<UUID> cases,
      Map<UUID, Map<String, Object>> values) {
    cases.forEach(id -> values.put(id, answer.get(id)));
  }

  private Map<UUID, Map<String, Object>> ask(
      RecordSource source, List<UUID> cases, Map<UUID, Replay> page, Findings findings) {
    try {
      return source.valuesOf(cases);
    } catch (RuntimeException e) {
      var found = new HashMap<UUID, Map<String, Object>>();
      cases.forEach(id -> found.put(id, askOne(source, id, page.get(id), findings)));
      return found;
    }
  }

  private Map<String, Object> askOne(
      RecordSource source, UUID id, Replay replay, Findings findings) {
    try {
      return source.valuesOf(List.of(id)).get(id);
    } catch (RuntimeException e) {
      findings.of(
          replay.number(),
          "What is on record for this case can't be read any more; it was changed.");
      return replay.values();
    }
  }

  private void compare(Replay replay, Map<String, Object> onRecord, Findings findings) {
    if (onRecord == null) {
      findings.of(
          replay.number(), "What the flow '" + replay.kind() + "' keeps about this case is gone.");
      return;
    }
    var keys = new TreeSet<>(replay.values().keySet());
    keys.addAll(onRecord.keySet());
    for (var key : keys) {
      var told = replay.values().get(key);
      if (!Objects.equals(text(told), text(onRecord.get(key)))) {
        findings.of(replay.number(), "'" + key + "' is not on record as the timeline tells.");
      }
    }
  }

  private static String text(Object value) {
    return value == null ? null : CanonicalJson.of(new TreeMap<>(Map.of("value", value)));
  }
}
