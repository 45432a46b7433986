package org.recourse.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.NotAllowedNow;
import org.springframework.stereotype.Component;

/**
 * What the record may tell the engine: that a case has begun, and that something happened to it.
 */
@Component
public class CaseEngine {

  private final RuntimeService runtime;
  private final TaskService tasks;
  private final AsCaller as;

  CaseEngine(RuntimeService runtime, TaskService tasks, AsCaller as) {
    this.runtime = runtime;
    this.tasks = tasks;
    this.as = as;
  }

  /**
   * Starts the case's flow, in the caller's transaction.
   *
   * @param facts routing facts known from the beginning; may be empty
   */
  public void begin(CaseFile file, Map<String, Object> facts) {
    beginBeside(file, file.kind(), facts);
  }

  /**
   * Starts a process of the case's flow that goes on by itself, whatever becomes of the flow.
   *
   * @param process its key, e.g. {@code grievance-late-answer}
   */
  public void beginBeside(CaseFile file, String process, Map<String, Object> facts) {
    Map<String, Object> variables = new HashMap<>(facts);
    variables.put(RoutingFacts.CASE_ID, file.id().toString());
    as.house(
        () ->
            runtime
                .createProcessInstanceByKey(process)
                .businessKey(file.number())
                .setVariables(variables)
                .execute());
  }

  /**
   * Tells the case's flow that something happened.
   *
   * @param message the message's name in the model
   * @throws NotAllowedNow when the flow does not wait for it, because it has ended or is not there
   *     yet
   */
  public void tell(CaseFile file, String message) {
    tell(file, message, Map.of());
  }

  /**
   * Tells the case's flow that something happened, with facts for what the flow does about it.
   *
   * @throws NotAllowedNow when the flow does not wait for it
   */
  public void tell(CaseFile file, String message, Map<String, Object> facts) {
    try {
      as.house(
          () ->
              runtime
                  .createMessageCorrelation(message)
                  .processInstanceBusinessKey(file.number())
                  .processInstanceVariableEquals(RoutingFacts.CASE_ID, file.id().toString())
                  .setVariablesToTriggeredScope(facts)
                  .correlateWithResult());
    } catch (MismatchingMessageCorrelationException e) {
      throw isPaused(file)
          ? new NotAllowedNow(
              "The flow of the case %s is paused. Ask a supervisor to activate it in Cockpit, then"
                      .formatted(file.number())
                  + " try again.")
          : NotAllowedNow.afterTheEndOf(file.number());
    }
  }

  /**
   * Tells every process of the case that waits for this message; does nothing when none does.
   *
   * @param message the message's name in the models
   */
  public void tellWaiting(CaseFile file, String message) {
    as.houseDoes(
        () ->
            runtime
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(file.number())
                .processInstanceVariableEquals(RoutingFacts.CASE_ID, file.id().toString())
                .correlateAll());
  }

  private boolean isPaused(CaseFile file) {
    return as.house(
            () ->
                runtime
                    .createProcessInstanceQuery()
                    .processInstanceBusinessKey(file.number())
                    .suspended()
                    .count())
        > 0;
  }

  /** Whether any process of the case waits for this message. */
  public boolean isAwaited(CaseFile file, String message) {
    return as.house(
            () ->
                runtime
                    .createExecutionQuery()
                    .messageEventSubscriptionName(message)
                    .processInstanceBusinessKey(file.number())
                    .count())
        > 0;
  }

  /** Whether a process of this key with these facts is under way in the case. */
  public boolean isUnderWay(CaseFile file, String process, Map<String, Object> facts) {
    return as.house(
            () -> {
              var running =
                  runtime
                      .createProcessInstanceQuery()
                      .processDefinitionKey(process)
                      .processInstanceBusinessKey(file.number());
              facts.forEach(running::variableValueEquals);
              return running.count();
            })
        > 0;
  }

  /**
   * Whether a task waits in the case.
   *
   * @param task its id in the model, e.g. {@code FollowUpActions}
   */
  public boolean waitsAt(CaseFile file, String task) {
    return as.house(
            () ->
                tasks
                    .createTaskQuery()
                    .processInstanceBusinessKey(file.number())
                    .taskDefinitionKey(task)
                    .count())
        > 0;
  }

  /** Ends what {@link #beginBeside} began in this case; does nothing when nothing is under way. */
  public void endBeside(CaseFile file, String process) {
    endBeside(file, process, Map.of());
  }

  /** Ends the one with these facts; does nothing when none is under way. */
  public void endBeside(CaseFile file, String process, Map<String, Object> facts) {
    as.houseDoes(
        () -> {
          var beside =
              runtime
                  .createProcessInstanceQuery()
                  .processDefinitionKey(process)
                  .processInstanceBusinessKey(file.number());
          facts.forEach(beside::variableValueEquals);
          beside
              .list()
              .forEach(
                  one -> runtime.deleteProcessInstance(one.getId(), "It is not needed any more"));
        });
  }

  /** Raises the priority of the open tasks of one label, to come first in people's lists. */
  public void raise(String processId, String label, int priority) {
    as.houseDoes(
        () ->
            tasks.createTaskQuery().processInstanceId(processId).taskName(label).list().stream()
                .filter(task -> task.getPriority() < priority)
                .forEach(task -> tasks.setPriority(task.getId(), priority)));
  }

  /**
   * Raises the priority of every open task of the case, in all its processes.
   *
   * @return the sign-in names of those who have claimed one
   */
  public Set<String> raise(CaseFile file, int priority) {
    return as.house(
        () -> {
          Set<String> people = new TreeSet<>();
          for (Task task :
              tasks.createTaskQuery().processInstanceBusinessKey(file.number()).list()) {
            if (task.getPriority() < priority) {
              tasks.setPriority(task.getId(), priority);
            }
            if (task.getAssignee() != null) {
              people.add(task.getAssignee());
            }
          }
          return people;
        });
  }

  /** The case a process walks with. */
  public static UUID caseOf(org.camunda.bpm.engine.delegate.VariableScope scope) {
    return UUID.fromString((String) scope.getVariable(RoutingFacts.CASE_ID));
  }
}
