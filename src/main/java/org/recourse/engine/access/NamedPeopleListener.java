package org.recourse.engine.access;

import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.recourse.casefile.NamedPeople;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Shuts each new task and each new process of a case to the people named in it, before anybody
 * could see it: also a process that never asks a person, such as its clocks or a letter.
 */
@Component
class NamedPeopleListener implements TaskListener, ExecutionListener {

  private final ObjectProvider<NamedPeople> named;

  NamedPeopleListener(ObjectProvider<NamedPeople> named) {
    this.named = named;
  }

  @Override
  public void notify(DelegateTask task) {
    namedIn(task).forEach(username -> Revokes.shut(task, username));
  }

  @Override
  public void notify(DelegateExecution process) {
    namedIn(process).forEach(username -> Revokes.shut(process.getProcessInstanceId(), username));
  }

  private Set<String> namedIn(VariableScope place) {
    var caseId = place.getVariable("caseId");
    return caseId == null ? Set.of() : named.getObject().of(UUID.fromString(caseId.toString()));
  }
}
