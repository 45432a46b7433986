package org.recourse.risk.steps;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.engine.CaseEngine;
import org.recourse.risk.review.ReviewHandling;
import org.springframework.stereotype.Component;

/** System action "Look at actions": says which actions are open. */
@Component
class LookAtActions implements JavaDelegate {

  private final ReviewHandling reviews;

  LookAtActions(ReviewHandling reviews) {
    this.reviews = reviews;
  }

  @Override
  public void execute(DelegateExecution step) {
    var sight = reviews.look(CaseEngine.caseOf(step));
    step.setVariable("actionsOpen", sight.open());
    step.setVariable("actionsDueAt", sight.dueAt() == null ? null : Date.from(sight.dueAt()));
  }
}
