package org.recourse.risk.level;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.recourse.risk.tables.TableLine;
import org.recourse.risk.tables.Tables;
import org.springframework.stereotype.Component;

/** Knows by table who is asked next while nobody answers. */
@Component
public class Ladder {

  private final Tables tables;

  /** Reads this table. */
  public Ladder(Tables tables) {
    this.tables = tables;
  }

  /** The rungs of a level, the first asked first. */
  public List<Rung> rungs(int level) {
    return TableLine.all(tables.decide("risk-ladder", Map.of("level", level))).stream()
        .map(
            line ->
                new Rung(
                    line.number("rung"),
                    line.text("role"),
                    line.text("label"),
                    line.text("citation")))
        .sorted(Comparator.comparingInt(Rung::number))
        .toList();
  }
}
