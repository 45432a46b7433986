package org.recourse.assistance.steps;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.assistance.answer.ProgramAnswers;
import org.recourse.engine.CaseEngine;
import org.springframework.stereotype.Component;

/** System action "Look at answers": which programs have answered, and what is new. */
@Component
class LookAtAnswers implements JavaDelegate {

  private final ProgramAnswers answers;

  LookAtAnswers(ProgramAnswers answers) {
    this.answers = answers;
  }

  @Override
  public void execute(DelegateExecution step) {
    Map<String, Object> seen = answers.look(CaseEngine.caseOf(step));
    step.setVariable("answersAwaited", seen.get("answersAwaited"));
    step.setVariable("presumptiveAnswer", seen.get("presumptiveAnswer"));
    step.setVariable("programSaid", seen.get("programSaid"));
    step.setVariable("followUpAt", seen.get("followUpAt"));
    step.setVariable("letter", "HPE");
  }
}
