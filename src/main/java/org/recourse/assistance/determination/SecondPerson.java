package org.recourse.assistance.determination;

import java.util.Map;
import java.util.UUID;
import org.recourse.assistance.papers.PaperBook;
import org.recourse.assistance.tables.TableLine;
import org.recourse.assistance.tables.Tables;
import org.springframework.stereotype.Component;

/** Knows by table when a second person approves what was determined. */
@Component
class SecondPerson {

  private static final String TABLE = "assistance-approval";

  private final Tables tables;
  private final PaperBook papers;

  SecondPerson(Tables tables, PaperBook papers) {
    this.tables = tables;
    this.papers = papers;
  }

  /** What the table says; {@code second} holds where somebody else has to approve. */
  TableLine about(UUID caseId, Determination determination) {
    return TableLine.of(
        tables.decide(
            TABLE,
            Map.of(
                "denied", determination.deniesAny(),
                "examples", determination.restsOnExamples(),
                "waivedCents", determination.waivedCents(),
                "word", !papers.onTheirWord(caseId).isEmpty())));
  }
}
