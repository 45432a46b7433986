package org.recourse.engine.gate;

import java.lang.ref.WeakReference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.recourse.engine.RoutingFacts;

/**
 * Lets a flow begin only with a case: from its start form, or by the house itself when it has
 * opened one. A process that a flow calls within itself begins with the case of its caller.
 */
class StartPass implements ExecutionListener {

  private record Pass(WeakReference<CommandContext> command, String processId) {}

  private static final ThreadLocal<Pass> PASS = new ThreadLocal<>();

  static void issue(String processId) {
    PASS.set(new Pass(new WeakReference<>(Context.getCommandContext()), processId));
  }

  @Override
  public void notify(DelegateExecution process) {
    Pass pass = PASS.get();
    PASS.remove();
    boolean byForm =
        pass != null
            && pass.processId().equals(process.getId())
            && pass.command().get() == Context.getCommandContext();
    boolean called = ((ExecutionEntity) process).getSuperExecution() != null;
    boolean byPerson = !called && Context.getCommandContext().getAuthentication() != null;
    boolean hasCase =
        process.getVariable(RoutingFacts.CASE_ID) != null
            && process.getProcessBusinessKey() != null;
    if (!hasCase || (byPerson && !byForm)) {
      throw new FormFieldValidationException(
          null,
          "A case begins with its form. Choose Start process in Tasklist, fill in the form and"
              + " submit it.");
    }
  }
}
