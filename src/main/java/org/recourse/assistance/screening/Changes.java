package org.recourse.assistance.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
    Predicate<List<PossibleChange>> enough =
        together -> resolving.isEligible(program, changed(situation, together), day);
    if (steps.size() > 1 && all(steps).noneMatch(enough)) {
      return List.of();
    }
    for (int many = 1; many <= steps.size(); many++) {
      List<Change> found =
          choose(steps, many).stream().filter(enough).map(PossibleChange::all).toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** Everything at once, with the income or with the household that would do. */
  private static Stream<List<PossibleChange>> all(List<PossibleChange> steps) {
    return Stream.of(Situation.INCOME, PossibleChange.SIZE)
        .map(key -> steps.stream().filter(s -> !s.isOfIncomeOrSize() || s.key().equals(key)))
        .map(Stream::toList);
  }

  private static Situation changed(Situation situation, List<PossibleChange> steps) {
    Situation changed = situation;
    for (PossibleChange step : steps) {
      changed = step.to().apply(changed);
    }
    return changed;
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
