package org.recourse.risk.trigger;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.recourse.risk.question.OpenQuestion;

/**
 * Whether the rules would tell risk management, and why.
 *
 * @param signs what speaks for it, in the order of the tables
 * @param questions what a person is asked; while one is open the advice is at least to look first
 */
public record Suggestion(Advice advice, List<Sign> signs, List<OpenQuestion> questions) {

  static Suggestion of(List<Sign> signs, List<OpenQuestion> questions) {
    Advice least = questions.isEmpty() ? Advice.NOTHING : Advice.SCREEN;
    Advice most =
        signs.stream()
            .map(Sign::advice)
            .reduce(least, (one, other) -> one.compareTo(other) < 0 ? other : one);
    return new Suggestion(most, List.copyOf(signs), List.copyOf(questions));
  }

  /** What speaks for it, in the words {@code risk-routes} knows. */
  public Set<String> triggers() {
    return signs.stream().map(Sign::trigger).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Why, in words; never empty. */
  public String reason() {
    if (!signs.isEmpty()) {
      return signs.stream().map(Sign::reason).distinct().collect(Collectors.joining(" "));
    }
    return questions.isEmpty()
        ? "Nothing that is coded or marked asks for risk management."
        : "What is coded so far is not enough to say.";
  }
}
