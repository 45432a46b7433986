package org.recourse.assistance.program;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.recourse.assistance.guideline.IncomeLimits;
import org.recourse.assistance.tables.TableLine;
import org.recourse.assistance.tables.Tables;
import org.recourse.engine.DecisionOutcome;
import org.springframework.stereotype.Component;

/** Knows by table which programs there are, in screening order. */
@Component
public class Programs {

  private final Tables tables;

  /** Reads this table. */
  public Programs(Tables tables) {
    this.tables = tables;
  }

  /** Every program there is on this day. */
  public List<Program> on(LocalDate day) {
    DecisionOutcome outcome =
        tables.decide("assistance-programs", Map.of("day", IncomeLimits.number(day)));
    List<Program> programs = new ArrayList<>();
    for (int i = 0; i < outcome.results().size(); i++) {
      programs.add(
          Program.of(
              new TableLine(
                  outcome.rules().get(i), TableLine.edition(outcome), outcome.results().get(i))));
    }
    programs.sort(Comparator.comparingInt(Program::order));
    return programs;
  }
}
