package org.recourse.priorauth.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.engine.CaseEngine;
import org.recourse.priorauth.clocks.PayerWatch;
import org.springframework.stereotype.Component;

/** System action "Look at payer clocks": says the next piece of news. */
@Component
class LookAtPayerClocks implements JavaDelegate {

  private final PayerWatch watch;

  LookAtPayerClocks(PayerWatch watch) {
    this.watch = watch;
  }

  @Override
  public void execute(DelegateExecution step) {
    var sight = watch.look(CaseEngine.caseOf(step));
    step.setVariables(sight.facts());
    step.setVariable("clockNews", sight.news().name());
  }
}
