package org.recourse.assistance.program;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.recourse.assistance.guideline.IncomeLimits;
import org.recourse.assistance.tables.Readings;
import org.recourse.assistance.tables.TableLine;
import org.recourse.assistance.tables.Tables;
import org.recourse.engine.DecisionOutcome;
import org.springframework.stereotype.Component;

/** Knows by table which programs there are, in screening order. */
@Component
public class Programs {

  private final Tables tables;
  private final Readings<List<Program>> read = new Readings<>();

  /** Reads this table. */
  public Programs(Tables tables) {
    this.tables = tables;
  }

  /** Every program there is on this day. */
  public List<Program> on(LocalDate day) {
    return read.of(
        tables.decide("assistance-programs", Map.of("day", IncomeLimits.number(day))),
        Programs::inOrder);
  }

  private static List<Program> inOrder(DecisionOutcome outcome) {
    return TableLine.all(outcome).stream()
        .map(Program::of)
        .sorted(Comparator.comparingInt(Program::order))
        .toList();
  }
}
