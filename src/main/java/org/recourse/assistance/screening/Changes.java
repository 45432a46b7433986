package org.recourse.assistance.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.recourse.assistance.program.Program;
import org.springframework.stereotype.Component;

/**
 * Finds what would change an answer of no. Every change is tried by the same rules before it is
 * offered: first each by itself, then two together, and so on.
 */
@Component
class Changes {

  private final Resolving resolving;
  private final PossibleChanges possible;

  Changes(Resolving resolving, PossibleChanges possible) {
    this.resolving = resolving;
    this.possible = possible;
  }

  /** The fewest changes that make the patient eligible; empty when none do that can be offered. */
  List<Change> of(Program program, Situation situation, Verdict no, LocalDate day) {
    List<PossibleChange> steps = possible.of(program, situation, no, day);
    for (int many = 1; many <= steps.size(); many++) {
      List<Change> found = new ArrayList<>();
      for (List<PossibleChange> together : choose(steps, many)) {
        Situation changed = situation;
        for (PossibleChange step : together) {
          changed = step.to().apply(changed);
        }
        if (resolving.resolve(program, changed, day).standing() == Standing.ELIGIBLE) {
          found.add(PossibleChange.all(together));
        }
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** Every choice of so many steps; never two that change the same amount. */
  private static List<List<PossibleChange>> choose(List<PossibleChange> steps, int many) {
    List<List<PossibleChange>> choices = new ArrayList<>();
    for (int bits = 1; bits < 1 << steps.size(); bits++) {
      if (Integer.bitCount(bits) == many) {
        List<PossibleChange> choice = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
          if ((bits & 1 << i) != 0) {
            choice.add(steps.get(i));
          }
        }
        if (choice.stream().filter(PossibleChange::isOfIncomeOrSize).count() < 2) {
          choices.add(choice);
        }
      }
    }
    return choices;
  }
}
