package org.recourse.assistance.determination;

import java.util.Map;
import org.recourse.assistance.tables.TableLine;
import org.recourse.assistance.tables.Tables;
import org.springframework.stereotype.Component;

/** Knows by table when a second person approves what was determined. */
@Component
class SecondPerson {

  private static final String TABLE = "assistance-approval";

  private final Tables tables;

  SecondPerson(Tables tables) {
    this.tables = tables;
  }

  /** What the table says; {@code second} holds where somebody else has to approve. */
  TableLine about(Determination determination) {
    return TableLine.of(
        tables.decide(
            TABLE,
            Map.of(
                "denied", determination.deniesAny(),
                "examples", determination.restsOnExamples(),
                "waivedCents", determination.waivedCents())));
  }
}
