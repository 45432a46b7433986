package org.recourse.grievance.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.engine.CaseEngine;
import org.recourse.grievance.Classified;
import org.recourse.grievance.GrievanceHandling;
import org.springframework.stereotype.Component;

/** System action "Classify complaint": decides by table whether the law calls it a grievance. */
@Component
class ClassifyComplaint implements JavaDelegate {

  private final GrievanceHandling grievances;

  ClassifyComplaint(GrievanceHandling grievances) {
    this.grievances = grievances;
  }

  @Override
  public void execute(DelegateExecution step) {
    Classified said = grievances.classify(CaseEngine.caseOf(step));
    step.setVariable("classification", said.classification());
    step.setVariable("logOnly", said.logOnly());
  }
}
