package org.recourse.engine.claims;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.recourse.engine.RoutingFacts;
import org.springframework.beans.factory.ObjectProvider;

/** Tells those who watch that a task of this process was claimed; giving one back is no news. */
class ClaimListener implements TaskListener {

  private final String process;
  private final ObjectProvider<ClaimWatch> watches;

  ClaimListener(String process, ObjectProvider<ClaimWatch> watches) {
    this.process = process;
    this.watches = watches;
  }

  @Override
  public void notify(DelegateTask task) {
    var caseId = task.getVariable(RoutingFacts.CASE_ID);
    if (caseId == null || task.getAssignee() == null) {
      return;
    }
    var claim =
        new Claim(
            process,
            task.getTaskDefinitionKey(),
            UUID.fromString(caseId.toString()),
            task.getAssignee());
    watches.forEach(watch -> watch.claimed(claim));
  }
}
