package org.recourse.engine;

import java.util.Map;
import java.util.UUID;

/**
 * Where a form stands: which flow, which version of it, which step, which case.
 *
 * @param flow the flow, also when the step stands in a process it calls
 * @param deploymentId the bundle this version of the flow came with
 * @param formKey the id of the form
 * @param step the task's label, a constant of the model; the form's own name at the start
 * @param caseId null for a start form: there is no case yet
 * @param facts what the model declared
 * @param known those facts as the process has them now; empty for a start form
 */
public record FormPlace(
    String flow,
    String deploymentId,
    String formKey,
    String step,
    UUID caseId,
    RoutingFacts facts,
    Map<String, Object> known) {}
