package org.recourse.assistance;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recourse.assistance.interview.Interview;
import org.recourse.assistance.interview.InterviewCheck;
import org.recourse.assistance.result.ScreenedHousehold;
import org.recourse.assistance.screening.Screening;
import org.recourse.casefile.CaseKind;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.NotYours;
import org.recourse.casefile.SignedOn;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.recourse.forms.FormTrial;
import org.springframework.stereotype.Component;

/** Screens households that nobody applies for: what is told is answered and not kept. */
@Component
public class HouseholdScreening {

  private static final String INTERVIEW = "interview-patient";
  private static final String QUESTIONS = "answer-questions";

  private final CaseKind kind;
  private final FormTrial forms;
  private final InterviewCheck check;
  private final Screening screening;
  private final SignedOn person;
  private final Clock clock;

  HouseholdScreening(
      CaseKind assistanceKind,
      FormTrial forms,
      InterviewCheck check,
      Screening screening,
      SignedOn person,
      Clock clock) {
    this.kind = assistanceKind;
    this.forms = forms;
    this.check = check;
    this.screening = screening;
    this.person = person;
    this.clock = clock;
  }

  /**
   * Refuses somebody who does not screen patients.
   *
   * @throws NotYours when this person's role does not work on applications
   */
  public void admit() {
    if (!person.isSystem() && !kind.isWorkedOnBy(person.groups())) {
      throw new NotYours(
          "Financial counselors and supervisors screen households. Ask one of them.");
    }
  }

  /**
   * How a household stands with every program, by the tables of today.
   *
   * @param told the fields of the forms Interview patient and Answer questions, by key
   * @throws InvalidInput naming each field that does not fit, and why
   */
  public ScreenedHousehold screen(Map<String, Object> told) {
    Map<String, Object> household = new HashMap<>(told);
    Map<String, Object> answers = new HashMap<>(told);
    household.keySet().removeIf(this::isQuestion);
    answers.keySet().removeIf(key -> !isQuestion(key));
    answers.put("householdAnswer", "AS_TOLD");
    Map<String, Object> read = new HashMap<>(forms.read(flow(), INTERVIEW, household, Map.of()));
    read.putAll(forms.read(flow(), QUESTIONS, answers, Map.of("openFacts", List.of())));
    Map<String, String> problems = check.problems(read);
    if (!problems.isEmpty()) {
      throw new InvalidInput("Please correct: " + String.join("; ", problems.values()), problems);
    }
    Application application = new Application(null);
    application.tell(Interview.in(read));
    if (!application.interview().isHeld()) {
      throw InvalidInput.in("members", "name the patient first, then everybody who belongs");
    }
    application.answer(read, Set.of());
    return ScreenedHousehold.of(
        screening.screen(application.facts(), BusinessCalendar.dayOf(clock.instant())));
  }

  private boolean isQuestion(String key) {
    return !forms.asks(flow(), INTERVIEW, key) && forms.asks(flow(), QUESTIONS, key);
  }

  private String flow() {
    return kind.flow();
  }
}
