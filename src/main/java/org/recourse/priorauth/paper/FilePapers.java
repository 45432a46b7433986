package org.recourse.priorauth.paper;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.documents.Document;
import org.recourse.casefile.documents.Documents;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** The papers of a case file, as far as they can go to a payer's system. */
@Component
public class FilePapers {

  private static final DataSize LARGEST = DataSize.ofMegabytes(5);

  private final Documents documents;

  FilePapers(Documents documents) {
    this.documents = documents;
  }

  /** All of a case as choices of a form. */
  public List<Map<String, String>> choices(UUID caseId) {
    return documents.of(caseId).stream()
        .map(paper -> Map.of("value", paper.id().toString(), "label", paper.name()))
        .toList();
  }

  /**
   * Holds one against what payers' systems take.
   *
   * @param field which names it
   * @throws InvalidInput when the case file does not have it, or it is larger than 5 MB
   */
  public void check(UUID caseId, String field, UUID id) {
    Document paper =
        documents
            .find(caseId, id)
            .orElseThrow(() -> InvalidInput.in(field, "is no paper of this case file"));
    if (paper.size() > LARGEST.toBytes()) {
      throw InvalidInput.in(
          field,
          "is larger than %d MB, which payers' systems do not take; make it smaller"
              .formatted(LARGEST.toMegabytes()));
    }
  }
}
