package org.recourse.priorauth.paper;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.recourse.casefile.Timeline;
import org.recourse.engine.DecisionOutcome;
import org.recourse.engine.Decisions;
import org.springframework.stereotype.Component;

/** What a payer asks for with each request; nothing else is sent (45 CFR 164.502(b)). */
@Component
public class Checklist {

  /** The key of the documents on record and in forms. */
  public static final String KEY = "documents";

  private final RequestedDocuments documents;
  private final Decisions decisions;
  private final FilePapers papers;
  private final Timeline timeline;

  Checklist(
      RequestedDocuments documents, Decisions decisions, FilePapers papers, Timeline timeline) {
    this.documents = documents;
    this.papers = papers;
    this.decisions = decisions;
    this.timeline = timeline;
  }

  /**
   * Determines by table what is asked for; does nothing where that was done before.
   *
   * @param facts what the table asks for beside the code
   * @param codes those of the lines; a document that several ask for is there once
   */
  public void determine(UUID caseId, Map<String, Object> facts, Collection<String> codes) {
    if (!documents.findByCaseIdInOrderByPosition(List.of(caseId)).isEmpty()) {
      return;
    }
    Map<Object, Map<String, Object>> asked = new LinkedHashMap<>();
    List<Map<String, Object>> said = new ArrayList<>();
    for (String code : codes) {
      Map<String, Object> known = new HashMap<>(facts);
      known.put("code", code);
      DecisionOutcome outcome = decisions.decide("priorauth-documents", known);
      said.add(outcome.asDetails());
      outcome.results().forEach(row -> asked.putIfAbsent(row.get("rule"), row));
    }
    List<RequestedDocument> rows = new ArrayList<>();
    asked.values().forEach(row -> rows.add(RequestedDocument.of(caseId, rows.size() + 1, row)));
    documents.saveAll(rows);
    timeline.record(
        caseId,
        "DOCUMENTS_DETERMINED",
        "A table said what this payer asks for.",
        Map.of("decisions", said, "changes", Map.of(KEY, values(rows))));
  }

  /**
   * Keeps which are there, in order; returns them as kept.
   *
   * @param byWire whether papers of the case file go to the payer's system
   */
  public List<Map<String, Object>> gathered(UUID caseId, Object rows, boolean byWire) {
    List<RequestedDocument> all = documents.findByCaseIdInOrderByPosition(List.of(caseId));
    List<?> given = rows instanceof List<?> list ? list : List.of();
    for (int i = 0; i < given.size(); i++) {
      RequestedDocument document = all.get(i);
      document.gathered((Map<?, ?>) given.get(i));
      if (byWire && document.file != null) {
        papers.check(caseId, document.field(), document.file);
      }
    }
    return values(documents.saveAll(all));
  }

  /** Whether something is lacking that the payer will not decide without. */
  public boolean isIncomplete(UUID caseId) {
    return documents.findByCaseIdInOrderByPosition(List.of(caseId)).stream()
        .anyMatch(RequestedDocument::isLacking);
  }

  /** The documents of each case; cases without any are left out. */
  public Map<UUID, List<Map<String, Object>>> ofAll(Collection<UUID> caseIds) {
    return caseIds.isEmpty()
        ? Map.of()
        : documents.findByCaseIdInOrderByPosition(caseIds).stream()
            .collect(
                Collectors.groupingBy(
                    document -> document.caseId,
                    HashMap::new,
                    Collectors.mapping(RequestedDocument::values, Collectors.toList())));
  }

  private static List<Map<String, Object>> values(Collection<RequestedDocument> rows) {
    return rows.stream().map(RequestedDocument::values).toList();
  }
}
