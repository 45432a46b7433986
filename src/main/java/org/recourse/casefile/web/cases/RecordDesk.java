package org.recourse.casefile.web.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.recourse.casefile.Answers;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.Parties;
import org.recourse.casefile.audit.RecordSource;
import org.recourse.casefile.hold.CaseHolds;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lays open everything on record about a case. */
@Component
class RecordDesk {

  private final Answers answers;
  private final Parties parties;
  private final CaseHolds holds;
  private final ObjectProvider<RecordSource> sources;

  RecordDesk(
      Answers answers, Parties parties, CaseHolds holds, ObjectProvider<RecordSource> sources) {
    this.answers = answers;
    this.parties = parties;
    this.holds = holds;
    this.sources = sources;
  }

  CaseContents open(CaseFile file) {
    var people = new TreeMap<String, Object>();
    var others = new TreeMap<String, Object>();
    everything(file)
        .forEach((key, value) -> (Parties.KEYS.test(key) ? people : others).put(key, value));
    return new CaseContents(CaseCover.of(file), people, others, holds.of(file.id()));
  }

  private Map<String, Object> everything(CaseFile file) {
    var values = new HashMap<String, Object>(answers.of(file.id()));
    values.putAll(parties.of(file.id()));
    sources.stream()
        .filter(source -> source.flow().equals(file.kind()))
        .forEach(
            source ->
                values.putAll(
                    source.valuesOf(List.of(file.id())).getOrDefault(file.id(), Map.of())));
    values.values().removeIf(java.util.Objects::isNull);
    return values;
  }
}
