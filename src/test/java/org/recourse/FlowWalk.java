package org.recourse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.forms.CaseReception;
import org.springframework.stereotype.Component;

/** Walks a case through its flow as people in Tasklist, other systems and the job executor do. */
@Component
public class FlowWalk {

  private static final int MOST_ROUNDS = 50;

  private final Stage stage;
  private final CaseReception reception;
  private final CaseFiles files;
  private final RepositoryService repository;
  private final FormService forms;
  private final TaskService tasks;
  private final RuntimeService runtime;
  private final ManagementService jobs;
  private final HistoryService history;
  private final ObjectMapper json;

  FlowWalk(
      Stage stage,
      CaseReception reception,
      CaseFiles files,
      RepositoryService repository,
      FormService forms,
      TaskService tasks,
      RuntimeService runtime,
      ManagementService jobs,
      HistoryService history,
      ObjectMapper json) {
    this.stage = stage;
    this.reception = reception;
    this.files = files;
    this.repository = repository;
    this.forms = forms;
    this.tasks = tasks;
    this.runtime = runtime;
    this.jobs = jobs;
    this.history = history;
    this.json = json;
  }

  /** A case opened through the API. */
  public CaseFile receive(Person person, String flow, Map<String, Object> answers) {
    return stage.as(person, () -> reception.open(flow, answers));
  }

  /** A case opened with the start form in Tasklist. */
  public CaseFile start(Person person, String flow, Map<String, Object> answers) {
    return stage.as(
        person,
        () -> {
          var newest =
              repository
                  .createProcessDefinitionQuery()
                  .processDefinitionKey(flow)
                  .latestVersion()
                  .singleResult();
          var process = forms.submitStartForm(newest.getId(), asSubmitted(answers));
          return files.findByNumber(process.getBusinessKey()).orElseThrow();
        });
  }

  /**
   * Does all the software's work that is due in this case; what goes wrong is noted as by the job
   * executor, then thrown.
   */
  public void work(CaseFile file) {
    for (int round = 0; round < MOST_ROUNDS; round++) {
      var due = due(file);
      if (due.isEmpty()) {
        return;
      }
      due.forEach(job -> jobs.executeJob(job.getId()));
    }
    throw new IllegalStateException("The software's work on this case never ends");
  }

  /** Has the software try again what it gave up, as a supervisor does in Cockpit. */
  public void retry(CaseFile file) {
    runtime.createProcessInstanceQuery().processInstanceBusinessKey(file.number()).list().stream()
        .flatMap(
            process -> jobs.createJobQuery().processInstanceId(process.getId()).list().stream())
        .filter(job -> job.getRetries() == 0)
        .forEach(job -> jobs.setJobRetries(job.getId(), 1));
  }

  /** What the software has to do now in this case, in the processes it calls too. */
  public List<Job> due(CaseFile file) {
    var processes =
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(file.number()).list();
    var ids = processes.stream().map(ProcessInstance::getId).collect(Collectors.toSet());
    return ids.isEmpty()
        ? List.of()
        : jobs.createJobQuery().processInstanceIds(ids).executable().list();
  }

  /** The one open task of this label. */
  public Task task(String label, CaseFile file) {
    var task =
        tasks
            .createTaskQuery()
            .processInstanceBusinessKey(file.number())
            .taskName(label)
            .singleResult();
    if (task == null) {
      throw new AssertionError(
          "No task '%s' is open; open are %s, the flow ended at %s"
              .formatted(label, waitsAt(file), endOf(file)));
    }
    return task;
  }

  /** The labels of the open tasks. */
  public List<String> waitsAt(CaseFile file) {
    return tasks.createTaskQuery().processInstanceBusinessKey(file.number()).list().stream()
        .map(Task::getName)
        .toList();
  }

  /** What Tasklist puts into the form of a task. */
  public Map<String, Object> shown(Person person, String label, CaseFile file) {
    var task = task(label, file);
    Map<String, Object> plain = new LinkedHashMap<>();
    var shown = stage.as(person, () -> forms.getTaskFormVariables(task.getId(), null, false));
    shown
        .keySet()
        .forEach(
            key -> {
              var value = shown.getValueTyped(key);
              plain.put(
                  key,
                  value instanceof SerializableValue list
                      ? read(list.getValueSerialized())
                      : value.getValue());
            });
    return plain;
  }

  /** Claims a task and submits its form, as Tasklist does. */
  public void complete(Person person, String label, CaseFile file, Map<String, Object> answers) {
    var task = task(label, file).getId();
    stage.does(
        person,
        () -> {
          tasks.claim(task, person.username());
          forms.submitTaskForm(task, asSubmitted(answers));
        });
  }

  /** Claims a task. */
  public void claim(Person person, String label, CaseFile file) {
    var task = task(label, file).getId();
    stage.does(person, () -> tasks.claim(task, person.username()));
  }

  /** The name of the end event this case reached; null while it is under way. */
  public String endOf(CaseFile file) {
    var ended =
        history
            .createHistoricActivityInstanceQuery()
            .processInstanceId(process(file))
            .orderPartiallyByOccurrence()
            .desc()
            .list();
    return ended.stream()
        .filter(node -> node.getActivityType().endsWith("EndEvent"))
        .filter(node -> hasEnded(file))
        .map(HistoricActivityInstance::getActivityName)
        .findFirst()
        .orElse(null);
  }

  /** The process that walks with this case, running or ended. */
  public String process(CaseFile file) {
    return history
        .createHistoricProcessInstanceQuery()
        .processInstanceBusinessKey(file.number())
        .processDefinitionKey(file.kind())
        .singleResult()
        .getId();
  }

  private boolean hasEnded(CaseFile file) {
    return history
            .createHistoricProcessInstanceQuery()
            .processInstanceId(process(file))
            .finished()
            .count()
        > 0;
  }

  /** Answers as Tasklist sends them: lists as JSON, the rest as it is. */
  public Map<String, Object> asSubmitted(Map<String, Object> answers) {
    Map<String, Object> submitted = new LinkedHashMap<>(answers);
    submitted.replaceAll(
        (key, value) ->
            value instanceof List<?> || value instanceof Map<?, ?>
                ? SpinValues.jsonValue(write(value)).create()
                : value);
    return submitted;
  }

  private Object read(String text) {
    try {
      return json.readValue(text, Object.class);
    } catch (JsonProcessingException e) {
      throw new AssertionError("A list is shown that is no JSON", e);
    }
  }

  private String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new AssertionError("A list cannot be submitted", e);
    }
  }
}
