package org.recourse.grievance.demo;

import java.util.Arrays;
import org.recourse.grievance.delegation.Delegations;
import org.recourse.grievance.delegation.NewDelegation;
import org.recourse.grievance.delegation.Scope;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The invented delegations of the demo: one supervisor may decide everything, the other everything
 * but civil rights.
 */
@Component
@ConditionalOnBooleanProperty("recourse.demo")
class DemoDelegations {

  private final Delegations delegations;

  DemoDelegations(Delegations delegations) {
    this.delegations = delegations;
  }

  @EventListener(ApplicationReadyEvent.class)
  void fileOnce() {
    if (delegations.list().isEmpty()) {
      Arrays.stream(Scope.values()).forEach(scope -> file("supervisor", scope));
      Arrays.stream(Scope.values())
          .filter(scope -> scope != Scope.CIVIL_RIGHTS)
          .forEach(scope -> file("supervisor2", scope));
    }
  }

  private void file(String username, Scope scope) {
    delegations.file(
        new NewDelegation(
            username,
            scope.name(),
            "Governing body",
            "Demo resolution 1",
            "Invented: the governing body of the demo lets this person decide.",
            null,
            null));
  }
}
