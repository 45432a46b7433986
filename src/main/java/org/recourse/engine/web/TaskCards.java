package org.recourse.engine.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.recourse.casefile.CaseAccess;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.SignedOn;
import org.recourse.engine.AsCaller;
import org.recourse.engine.TaskSubject;
import org.springframework.stereotype.Component;

/** The cards of open tasks: only those whose task and whose case the caller may both see. */
@Component
class TaskCards {

  private final TaskService tasks;
  private final RuntimeService runtime;
  private final AsCaller asCaller;
  private final CaseFiles files;
  private final CaseAccess access;
  private final SignedOn person;
  private final Clock clock;
  private final Map<String, TaskSubject> subjects;

  TaskCards(
      TaskService tasks,
      RuntimeService runtime,
      AsCaller asCaller,
      CaseFiles files,
      CaseAccess access,
      SignedOn person,
      Clock clock,
      List<TaskSubject> subjects) {
    this.tasks = tasks;
    this.runtime = runtime;
    this.asCaller = asCaller;
    this.files = files;
    this.access = access;
    this.person = person;
    this.clock = clock;
    this.subjects =
        subjects.stream().collect(Collectors.toMap(TaskSubject::process, Function.identity()));
  }

  List<TaskCard> of(List<String> taskIds) {
    List<Task> visible =
        asCaller.ask(
            () ->
                tasks.createTaskQuery().taskIdIn(taskIds.toArray(String[]::new)).listPage(0, 100));
    Map<String, ProcessInstance> instances = instances(visible);
    return visible.stream().flatMap(task -> card(task, instances)).toList();
  }

  private Map<String, ProcessInstance> instances(List<Task> visible) {
    Set<String> ids = visible.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
    if (ids.isEmpty()) {
      return Map.of();
    }
    return asCaller
        .house(() -> runtime.createProcessInstanceQuery().processInstanceIds(ids).list())
        .stream()
        .collect(Collectors.toMap(ProcessInstance::getId, Function.identity()));
  }

  private Stream<TaskCard> card(Task task, Map<String, ProcessInstance> instances) {
    ProcessInstance instance = instances.get(task.getProcessInstanceId());
    Optional<CaseFile> file =
        instance == null ? Optional.empty() : files.findByNumber(instance.getBusinessKey());
    return file.filter(f -> access.maySee(f, person)).map(f -> card(task, f)).stream();
  }

  private TaskCard card(Task task, CaseFile file) {
    Instant dueAt = task.getDueDate() == null ? null : task.getDueDate().toInstant();
    return new TaskCard(
        task.getId(),
        file.number(),
        file.kind(),
        file.status().name(),
        task.getName(),
        subject(task, file),
        task.getAssignee(),
        dueAt,
        dueAt != null && dueAt.isBefore(clock.instant()));
  }

  private String subject(Task task, CaseFile file) {
    var process = task.getProcessDefinitionId().split(":")[0];
    var subject = subjects.get(process);
    return subject == null
        ? null
        : subject.of(
            file.id(), asCaller.house(() -> runtime.getVariables(task.getProcessInstanceId())));
  }
}
