package org.recourse.grievance.escalation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the triage form says about risk management.
 *
 * @param marks what was heard, in the words of the advisor
 * @param decision null where nothing was chosen
 * @param reason null where none was given
 * @param concerns whom a report is about; null where nothing was said
 */
record TriageWords(Set<String> marks, Decision decision, String reason, String concerns) {

  static final String MARKS = "riskMarks";
  static final String DECISION = "riskDecision";
  static final String REASON = "riskReason";
  static final String CONCERNS = "riskConcerns";

  /** What the representative decides. */
  enum Decision {
    REFER,
    DECLINE
  }

  static TriageWords in(Map<String, Object> answers) {
    Object decision = answers.get(DECISION);
    return new TriageWords(
        words(answers.get(MARKS)),
        decision == null ? null : Decision.valueOf(decision.toString()),
        text(answers.get(REASON)),
        text(answers.get(CONCERNS)));
  }

  static Set<String> words(Object list) {
    Collection<?> words = list instanceof Collection<?> several ? several : List.of();
    return words.stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String text(Object value) {
    return value == null || value.toString().isBlank() ? null : value.toString();
  }
}
