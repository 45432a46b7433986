package org.recourse.engine.access;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.recourse.casefile.NamedPeople;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Shuts each new task of a case to the people named in it, before anybody could see it. */
@Component
class NamedPeopleListener implements TaskListener {

  private final ObjectProvider<NamedPeople> named;

  NamedPeopleListener(ObjectProvider<NamedPeople> named) {
    this.named = named;
  }

  @Override
  public void notify(DelegateTask task) {
    var caseId = task.getVariable("caseId");
    if (caseId == null) {
      return;
    }
    for (var username : named.getObject().of(UUID.fromString(caseId.toString()))) {
      Revokes.shut(task, username);
    }
  }
}
