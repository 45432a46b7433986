package org.recourse.risk.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.engine.CaseEngine;
import org.recourse.risk.assess.RouteFinding;
import org.springframework.stereotype.Component;

/** System action "Revise duties": counts anew what is owed, and whether a review begins. */
@Component
class ReviseDuties implements JavaDelegate {

  private final RouteFinding routes;

  ReviseDuties(RouteFinding routes) {
    this.routes = routes;
  }

  @Override
  public void execute(DelegateExecution step) {
    var review = routes.revised(CaseEngine.caseOf(step));
    step.setVariable("reviewBegins", review.isPresent());
    if (review.isPresent()) {
      step.setVariable("reviewKind", review.get());
      // A second rating was asked for when the report was first assessed.
      step.setVariable("harmInDoubt", false);
    }
  }
}
