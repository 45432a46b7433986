package org.recourse.assistance.steps;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.assistance.ApplyingElsewhere;
import org.recourse.assistance.answer.ProgramAnswers;
import org.recourse.engine.CaseEngine;
import org.springframework.stereotype.Component;

/** System action "Look at answers": what the applications elsewhere need, and what is new. */
@Component
class LookAtAnswers implements JavaDelegate {

  private final ApplyingElsewhere elsewhere;
  private final ProgramAnswers answers;

  LookAtAnswers(ApplyingElsewhere elsewhere, ProgramAnswers answers) {
    this.elsewhere = elsewhere;
    this.answers = answers;
  }

  @Override
  public void execute(DelegateExecution step) {
    var caseId = CaseEngine.caseOf(step);
    // Cases under way keep the model they began with, which knows AWAITED and COMPLETE only.
    step.setVariable("answersAwaited", elsewhere.look(caseId));
    Map<String, Object> seen = answers.look(caseId);
    step.setVariable("presumptiveAnswer", seen.get("presumptiveAnswer"));
    step.setVariable("programSaid", seen.get("programSaid"));
    step.setVariable("followUpAt", seen.get("followUpAt"));
    step.setVariable("letter", "HPE");
  }
}
