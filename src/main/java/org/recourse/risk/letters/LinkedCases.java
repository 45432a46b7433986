package org.recourse.risk.letters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.related.RelatedCases;
import org.recourse.deadline.CaseClock;
import org.recourse.deadline.Deadlines;
import org.recourse.engine.EngineClock;
import org.springframework.stereotype.Component;

/** The cases of other flows that belong to a risk case. */
@Component
class LinkedCases {

  private final RelatedCases related;
  private final CaseFiles files;
  private final Deadlines deadlines;

  LinkedCases(RelatedCases related, CaseFiles files, Deadlines deadlines) {
    this.related = related;
    this.files = files;
    this.deadlines = deadlines;
  }

  List<CaseFile> of(CaseFile risk) {
    return related.of(risk.id()).stream()
        .filter(other -> !other.kind().equals(risk.kind()))
        .map(other -> files.get(other.caseId()))
        .toList();
  }

  /** A line for each running clock of each of them, since the law does not wait for counsel. */
  List<Map<String, Object>> lines(UUID riskCaseId) {
    List<Map<String, Object>> lines = new ArrayList<>();
    for (CaseFile file : of(files.get(riskCaseId))) {
      List<CaseClock> running =
          deadlines.of(file.id()).stream()
              .filter(clock -> clock.isRunning() && clock.concernsTheOffice())
              .toList();
      running.forEach(
          clock -> lines.add(line(file, clock.label(), EngineClock.inWords(clock.dueAt()))));
      if (running.isEmpty()) {
        lines.add(line(file, "No clock runs", ""));
      }
    }
    return lines;
  }

  private static Map<String, Object> line(CaseFile file, String clock, String due) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("number", file.number());
    line.put("kind", file.kind());
    line.put("clock", clock);
    line.put("due", due);
    return line;
  }
}
