package org.recourse.assistance.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.recourse.assistance.charity.PresumptiveCharity;
import org.recourse.assistance.program.Program;
import org.springframework.stereotype.Component;

/**
 * Asks for the grounds on which help is given without an application, as soon as the law is in
 * force and while none is known. What a patient does not say is no ground, so the other rules of
 * the program decide then.
 */
@Component
class Presumption {

  private final PresumptiveCharity charity;
  private final QuestionBook questions;

  Presumption(PresumptiveCharity charity, QuestionBook questions) {
    this.charity = charity;
    this.questions = questions;
  }

  /** What the other rules found, with what is still to be asked about grounds. */
  Resolution after(Resolution found, Program program, Situation situation, LocalDate day) {
    List<Question> open = program.asks("presumptive") ? open(situation.answers(), day) : List.of();
    return open.isEmpty() ? found : found.alsoAsking(open);
  }

  private List<Question> open(Map<String, Object> answers, LocalDate day) {
    if (charity.ground(answers, day).isPresent()) {
      return List.of();
    }
    return PresumptiveCharity.QUESTIONS.stream()
        .filter(fact -> !answers.containsKey(fact))
        .map(questions::about)
        .filter(fact -> couldGive(fact, answers, day))
        .map(OpenFact::question)
        .toList();
  }

  private boolean couldGive(OpenFact fact, Map<String, Object> answers, LocalDate day) {
    return fact.supposed().stream()
        .anyMatch(ground -> charity.wouldDo((String) ground, answers, day));
  }
}
