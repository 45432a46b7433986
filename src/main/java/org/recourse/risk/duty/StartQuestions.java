package org.recourse.risk.duty;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recourse.risk.question.OpenQuestion;

/** Asks for the moments that clocks lack, each moment once. */
final class StartQuestions {

  private StartQuestions() {}

  static List<OpenQuestion> of(Collection<OwedDuty> owed) {
    Map<String, OpenQuestion> questions = new LinkedHashMap<>();
    owed.stream()
        .filter(duty -> duty.countsFrom() == null || duty.provisional())
        .forEach(
            duty -> questions.putIfAbsent(duty.duty().startEvent(), question(duty, duty.duty())));
    return List.copyOf(questions.values());
  }

  private static OpenQuestion question(OwedDuty owed, Duty duty) {
    return owed.provisional()
        ? new OpenQuestion(
            duty.startEvent(),
            "When was this: %s?".formatted(duty.startLabel()),
            "Until it is said, '%s' counts from first contact.".formatted(duty.label()))
        : new OpenQuestion(
            duty.startEvent(),
            "If it has happened, when was this: %s?".formatted(duty.startLabel()),
            "Until it is said, '%s' has no due date.".formatted(duty.label()));
  }
}
