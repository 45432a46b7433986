package org.recourse.engine.web;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.engine.AsCaller;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Running cases as the caller may see them: every question is put to the engine in the caller's own
 * name.
 */
@Component
class RunningCases {

  private final RuntimeService runtime;
  private final RepositoryService repository;
  private final ManagementService jobs;
  private final AsCaller as;

  RunningCases(
      RuntimeService runtime, RepositoryService repository, ManagementService jobs, AsCaller as) {
    this.jobs = jobs;
    this.runtime = runtime;
    this.repository = repository;
    this.as = as;
  }

  List<InstanceFound> find(String number) {
    return as
        .ask(
            () ->
                runtime
                    .createProcessInstanceQuery()
                    .processInstanceBusinessKey(number)
                    .listPage(0, 10))
        .stream()
        .sorted(
            Comparator.comparing(
                found -> found.getRootProcessInstanceId().equals(found.getId()) ? 0 : 1))
        .map(this::found)
        .toList();
  }

  List<IncidentNotice> incidents(String instanceId) {
    return as
        .ask(() -> runtime.createIncidentQuery().processInstanceId(instanceId).listPage(0, 20))
        .stream()
        .map(this::notice)
        .toList();
  }

  /**
   * Grants every step that gave up another try, in the caller's name; also one in a process that
   * this one has called, since its incident is shown here too.
   */
  @Transactional
  public void retry(String instanceId) {
    var failed = as.ask(() -> causes(instanceId).flatMap(this::failed).distinct().toList());
    if (failed.isEmpty()) {
      throw new NotAllowedNow(
          "Nothing in this case waits for a retry. Refresh the page to see where it stands.");
    }
    for (var job : failed) {
      as.ask(
          () -> {
            jobs.setJobRetries(job, 1);
            return null;
          });
    }
  }

  private Stream<Incident> causes(String instanceId) {
    return runtime.createIncidentQuery().processInstanceId(instanceId).listPage(0, 100).stream()
        .map(Incident::getRootCauseIncidentId)
        .map(cause -> runtime.createIncidentQuery().incidentId(cause).singleResult())
        .filter(Objects::nonNull);
  }

  private Stream<String> failed(Incident cause) {
    return jobs
        .createJobQuery()
        .processInstanceId(cause.getProcessInstanceId())
        .noRetriesLeft()
        .listPage(0, 100)
        .stream()
        .map(Job::getId);
  }

  private InstanceFound found(ProcessInstance instance) {
    var process = repository.getProcessDefinition(instance.getProcessDefinitionId());
    var name = process.getName() == null ? process.getKey() : process.getName();
    return new InstanceFound(
        instance.getBusinessKey(), instance.getId(), name, instance.isSuspended());
  }

  private IncidentNotice notice(Incident incident) {
    var step = stepOf(incident);
    return new IncidentNotice(
        step,
        incident.getIncidentTimestamp().toInstant(),
        IncidentAdvice.on(incident.getIncidentType(), step));
  }

  private String stepOf(Incident incident) {
    var model = repository.getBpmnModelInstance(incident.getProcessDefinitionId());
    var element = model.getModelElementById(incident.getActivityId());
    return element instanceof FlowElement step && step.getName() != null
        ? step.getName()
        : incident.getActivityId();
  }
}
