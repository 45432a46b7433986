package org.recourse.engine.gate;

import java.lang.ref.WeakReference;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/**
 * Lets a task be completed only by the command that filed its form; every other way to complete it
 * is refused.
 */
class GatePass implements TaskListener {

  private record Pass(WeakReference<CommandContext> command, String taskId) {}

  private static final ThreadLocal<Pass> PASS = new ThreadLocal<>();

  static void issue(String taskId) {
    PASS.set(new Pass(new WeakReference<>(Context.getCommandContext()), taskId));
  }

  @Override
  public void notify(DelegateTask task) {
    Pass pass = PASS.get();
    PASS.remove();
    if (pass == null
        || !pass.taskId().equals(task.getId())
        || pass.command().get() != Context.getCommandContext()) {
      throw new FormFieldValidationException(
          null,
          "This task is completed with its form. Open it in Tasklist, fill in the form and submit"
              + " it.");
    }
  }
}
