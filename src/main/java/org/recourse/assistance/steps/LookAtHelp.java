package org.recourse.assistance.steps;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.assistance.watch.HelpWatch;
import org.recourse.engine.CaseEngine;
import org.springframework.stereotype.Component;

/** System action "Look at help": says what granted help needs today. */
@Component
class LookAtHelp implements JavaDelegate {

  private static final Set<String> ANSWERED = Set.of("renewalAnswer", "coverageNow");

  private final HelpWatch watch;

  LookAtHelp(HelpWatch watch) {
    this.watch = watch;
  }

  @Override
  public void execute(DelegateExecution step) {
    step.removeVariables(ANSWERED);
    var sight = watch.look(CaseEngine.caseOf(step));
    step.setVariables(sight.facts());
    step.setVariable("helpNeeds", sight.need());
    step.setVariable("watchOutcome", "OVER");
  }
}
