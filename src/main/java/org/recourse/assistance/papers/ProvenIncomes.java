package org.recourse.assistance.papers;

import java.util.Set;
import java.util.function.Function;
import org.recourse.assistance.household.FamilyRules;
import org.recourse.assistance.household.Household;
import org.springframework.stereotype.Component;

/** Whose income a program may want proven: only theirs whose income it counts. */
@Component
public class ProvenIncomes {

  private final FamilyRules rules;

  /** Counts by these rules. */
  public ProvenIncomes(FamilyRules rules) {
    this.rules = rules;
  }

  /** What those of this household live on whose income a program counts, by the program's code. */
  public Function<String, Set<IncomeFact>> by(Household household) {
    return program ->
        IncomeFact.of(
            rules.count(program, household).earners().stream()
                .map(household.members()::get)
                .toList());
  }
}
