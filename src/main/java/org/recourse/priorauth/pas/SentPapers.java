package org.recourse.priorauth.pas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.recourse.casefile.documents.Document;
import org.recourse.casefile.documents.Documents;
import org.recourse.priorauth.paper.Checklist;
import org.recourse.priorauth.pas.fhir.Paper;
import org.springframework.stereotype.Component;

/** Finds the papers that go along: those of the payer's checklist, and those it asked for later. */
@Component
class SentPapers {

  /** Below it a claim has numbers for the rest of a request. */
  private static final int FIRST_OF_REQUEST = 10;

  /** What a paper is for which no line of a checklist says more: confirm with compliance. */
  private static final Map<String, String> GENERAL = Map.of("loinc", "52033-8", "reportType", "77");

  private final Documents documents;

  SentPapers(Documents documents) {
    this.documents = documents;
  }

  /**
   * The papers of the checklist that were chosen from the case file.
   *
   * @param known what is on record about the case
   */
  List<Paper> ofRequest(UUID caseId, Map<String, Object> known) {
    List<Paper> papers = new ArrayList<>();
    List<Map<?, ?>> rows = checklist(known);
    for (int i = 0; i < rows.size(); i++) {
      if ("ATTACHED".equals(rows.get(i).get("state"))) {
        paper(caseId, FIRST_OF_REQUEST + i, rows.get(i).get("file"), rows.get(i))
            .ifPresent(papers::add);
      }
    }
    return papers;
  }

  /** The papers that go along with an answer, under numbers from this one on. */
  List<Paper> ofAnswer(
      UUID caseId, Map<String, Object> known, Map<?, ?> update, int firstSequence) {
    List<Paper> papers = new ArrayList<>();
    if (update.get("files") instanceof List<?> files) {
      for (Object file : files) {
        Map<?, ?> about =
            checklist(known).stream()
                .filter(row -> file.equals(row.get("file")))
                .findFirst()
                .orElse(GENERAL);
        paper(caseId, firstSequence + papers.size(), file, about).ifPresent(papers::add);
      }
    }
    return papers;
  }

  private Optional<Paper> paper(UUID caseId, int sequence, Object file, Map<?, ?> about) {
    return Optional.ofNullable(file)
        .flatMap(id -> documents.find(caseId, UUID.fromString((String) id)))
        .map(
            document ->
                new Paper(
                    sequence,
                    Objects.toString(about.get("document"), "What the payer asked for"),
                    code(about, "loinc"),
                    code(about, "reportType"),
                    document.mediaType(),
                    content(document)));
  }

  private static String code(Map<?, ?> about, String which) {
    return about.get(which) instanceof String code && !code.isBlank() ? code : GENERAL.get(which);
  }

  private byte[] content(Document document) {
    try (var bytes = documents.content(document)) {
      return bytes.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static List<Map<?, ?>> checklist(Map<String, Object> known) {
    List<Map<?, ?>> rows = new ArrayList<>();
    if (known.get(Checklist.KEY) instanceof List<?> all) {
      all.forEach(row -> rows.add((Map<?, ?>) row));
    }
    return rows;
  }
}
