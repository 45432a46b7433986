package org.recourse.engine.access;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.recourse.casefile.NamedPeople;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Shuts each new process of a case, and its history, to the people named in it: also one that never
 * asks a person, such as its clocks or a letter.
 */
@Component
class NamedAtStart implements ExecutionListener {

  private final ObjectProvider<NamedPeople> named;

  NamedAtStart(ObjectProvider<NamedPeople> named) {
    this.named = named;
  }

  @Override
  public void notify(DelegateExecution process) {
    var caseId = process.getVariable("caseId");
    if (caseId != null) {
      for (var username : named.getObject().of(UUID.fromString(caseId.toString()))) {
        Revokes.shut(process.getProcessInstanceId(), username);
      }
    }
  }
}
