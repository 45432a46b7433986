package org.recourse.grievance.clocks;

import static org.recourse.Person.REPRESENTATIVE;
import static org.recourse.Person.SUPERVISOR;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.recourse.casefile.CaseFile;
import org.recourse.deadline.CaseClock;
import org.recourse.deadline.Deadlines;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.recourse.grievance.GrievanceStories;
import org.springframework.beans.factory.annotation.Autowired;

/** What every story about the clocks of a complaint begins with. */
abstract class GrievanceClockStories extends GrievanceStories {

  static final String WRITE = "Write status letter";
  static final String ANSWER_FOR = "Answer missed clock";

  /** Past the last warning of a clock of seven days, and before its end. */
  static final Duration NEARLY_SEVEN_DAYS = Duration.ofHours(155);

  @Autowired Deadlines deadlines;
  @Autowired TaskService tasks;
  @Autowired FormService forms;
  @Autowired RuntimeService runtime;

  /** A triaged complaint of a patient who gets letters this way; its receipt is acknowledged. */
  CaseFile acknowledged(String channel) {
    var complaint = aComplaint();
    complaint.keySet().removeIf(key -> key.startsWith("complainant"));
    complaint.keySet().remove("proofOfAuthority");
    complaint.putAll(Map.of("complainantRelation", "PATIENT", "letterChannel", channel));
    var file = received(complaint);
    flow.complete(REPRESENTATIVE, TRIAGE, file, aTriage());
    flow.work(file);
    deadlines.met(file.id(), null, "ACKNOWLEDGEMENT", clock.instant(), "story");
    flow.work(file);
    return file;
  }

  CaseFile acknowledged() {
    return acknowledged("EMAIL");
  }

  void pass(Duration duration, CaseFile file) {
    time.passes(duration);
    flow.work(file);
  }

  CaseClock clock(CaseFile file, String word) {
    return deadlines.of(file.id()).stream()
        .filter(one -> one.clock().equals(word))
        .reduce((first, last) -> last)
        .orElseThrow();
  }

  LocalDate today() {
    return BusinessCalendar.dayOf(clock.instant());
  }

  LocalDate dueDay(CaseFile file, String word) {
    return BusinessCalendar.dayOf(clock(file, word).dueAt());
  }

  Map<String, Object> aStatusLetter(int days) {
    return new LinkedHashMap<>(
        Map.of("statusDays", days, "statusReason", aMark(), "statusWordsLanguage", "en"));
  }

  void writes(int days, CaseFile file) {
    flow.complete(REPRESENTATIVE, WRITE, file, aStatusLetter(days));
    flow.work(file);
  }

  Map<String, Object> anAnswer(String word) {
    return new LinkedHashMap<>(Map.of("missedAnswer", word, "missedWords", aMark()));
  }

  void supervisorSendsLetter(int days, CaseFile file) {
    var answer = anAnswer("SEND_STATUS_LETTER");
    answer.putAll(aStatusLetter(days));
    flow.complete(SUPERVISOR, ANSWER_FOR, file, answer);
    flow.work(file);
  }

  List<Task> open(String label, CaseFile file) {
    return tasks
        .createTaskQuery()
        .processInstanceBusinessKey(file.number())
        .taskName(label)
        .orderByTaskCreateTime()
        .asc()
        .list();
  }

  /** What a supervisor reads in this task. */
  Map<String, Object> read(Task task) {
    return new HashMap<>(
        stage.as(SUPERVISOR, () -> forms.getTaskFormVariables(task.getId(), null, true)));
  }

  long waitingProcesses(CaseFile file) {
    return runtime
        .createProcessInstanceQuery()
        .processDefinitionKey("grievance-clock")
        .processInstanceBusinessKey(file.number())
        .count();
  }

  @SuppressWarnings("unchecked")
  List<Map<String, Object>> rows(CaseFile file, String key) {
    return (List<Map<String, Object>>) onRecord(file).getOrDefault(key, List.of());
  }
}
