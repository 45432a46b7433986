package org.recourse.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.NotAllowedNow;
import org.springframework.stereotype.Component;

/**
 * What the record may tell the engine: that a case has begun, and that something happened to it.
 */
@Component
public class CaseEngine {

  private final RuntimeService runtime;
  private final AsCaller as;

  CaseEngine(RuntimeService runtime, AsCaller as) {
    this.runtime = runtime;
    this.as = as;
  }

  /**
   * Starts the case's flow, in the caller's transaction.
   *
   * @param facts routing facts known from the beginning; may be empty
   */
  public void begin(CaseFile file, Map<String, Object> facts) {
    Map<String, Object> variables = new HashMap<>(facts);
    variables.put(RoutingFacts.CASE_ID, file.id().toString());
    as.house(
        () ->
            runtime
                .createProcessInstanceByKey(file.kind())
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
    try {
      as.house(
          () ->
              runtime
                  .createMessageCorrelation(message)
                  .processInstanceBusinessKey(file.number())
                  .processInstanceVariableEquals(RoutingFacts.CASE_ID, file.id().toString())
                  .correlateWithResult());
    } catch (MismatchingMessageCorrelationException e) {
      throw new NotAllowedNow(
          "The case "
              + file.number()
              + " is no longer open, so this can't be done. Look at its timeline to see why.");
    }
  }

  /** The case a process walks with. */
  public static UUID caseOf(org.camunda.bpm.engine.delegate.VariableScope scope) {
    return UUID.fromString((String) scope.getVariable(RoutingFacts.CASE_ID));
  }
}
