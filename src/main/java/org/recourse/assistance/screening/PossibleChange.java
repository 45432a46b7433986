package org.recourse.assistance.screening;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A fact that could be different.
 *
 * @param sentence composed only when it is told
 * @param to the situation as it would be
 */
record PossibleChange(
    Supplier<String> sentence, String key, Object value, UnaryOperator<Situation> to) {

  static final String SIZE = "householdSize";

  boolean isOfIncomeOrSize() {
    return Situation.INCOME.equals(key) || SIZE.equals(key);
  }

  /** Several as one. */
  static Change all(List<PossibleChange> steps) {
    Map<String, Object> to = new LinkedHashMap<>();
    steps.forEach(step -> to.put(step.key(), step.value()));
    String sentence =
        steps.get(0).sentence().get()
            + steps.stream()
                .skip(1)
                .map(step -> ", and " + lowered(step.sentence().get()))
                .collect(Collectors.joining());
    return new Change(sentence, Map.copyOf(to));
  }

  private static String lowered(String sentence) {
    return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
  }
}
