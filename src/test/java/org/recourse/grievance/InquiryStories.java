package org.recourse.grievance;

import static org.recourse.Person.REPRESENTATIVE;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.recourse.Person;
import org.recourse.casefile.CaseFile;
import org.recourse.deadline.Deadlines;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.recourse.deadline.calendar.DayEnd;
import org.recourse.deadline.calendar.Unit;
import org.springframework.beans.factory.annotation.Autowired;

/** What every story about asking departments begins with. */
abstract class InquiryStories extends GrievanceStories {

  static final String ANSWER = "Answer inquiry";
  static final String DECIDE = "Decide on silent department";

  @Autowired TaskService tasks;
  @Autowired FormService forms;
  @Autowired BusinessCalendar calendar;
  @Autowired Deadlines deadlines;

  /**
   * A triaged grievance that asks these departments, with the questions sent; no clock breaks in.
   */
  CaseFile asking(String... departments) {
    var file = received(aComplaint());
    flow.complete(
        REPRESENTATIVE, TRIAGE, file, with(aTriage(), "departmentsToAsk", questions(departments)));
    flow.work(file);
    deadlines.cancel(file.id(), null, "STORY");
    return file;
  }

  List<Map<String, Object>> questions(String... departments) {
    return Arrays.stream(departments)
        .map(key -> Map.<String, Object>of("department", key, "question", aMark()))
        .toList();
  }

  /** The open question to this department. */
  Task question(CaseFile file, String department) {
    return tasks
        .createTaskQuery()
        .processInstanceBusinessKey(file.number())
        .taskName(ANSWER)
        .taskCandidateGroup("department-" + department)
        .includeAssignedTasks()
        .singleResult();
  }

  void answers(Person person, Task question, String text) {
    stage.does(
        person,
        () -> {
          tasks.claim(question.getId(), person.username());
          forms.submitTaskForm(question.getId(), new HashMap<>(Map.of("inquiryAnswer", text)));
        });
  }

  Map<String, Object> aDecision(String word) {
    return new LinkedHashMap<>(Map.of("silenceDecision", word, "silenceReason", aMark()));
  }

  /** What is on record about the question of this place. */
  Map<String, Object> inquiry(CaseFile file, int place) {
    var inquiry = new LinkedHashMap<String, Object>();
    ((Map<?, ?>) ((List<?>) onRecord(file).get("inquiries")).get(place))
        .forEach((key, value) -> inquiry.put(key.toString(), value));
    return inquiry;
  }

  /** Business days pass, the last until after the office closes; the software does what is due. */
  void pass(int businessDays, CaseFile file) {
    var day = BusinessCalendar.dayOf(clock.instant());
    for (int left = businessDays; left > 0; ) {
      day = day.plusDays(1);
      left -= calendar.counts(day, Unit.BUSINESS_DAYS) ? 1 : 0;
    }
    var closes = calendar.endOf(day, DayEnd.CLOSE_OF_BUSINESS);
    time.passes(Duration.between(clock.instant(), closes.plusSeconds(60)));
    flow.work(file);
  }

  /** How many business days from now, the last of them included. */
  long businessDaysUntil(Instant moment) {
    return BusinessCalendar.dayOf(clock.instant())
        .plusDays(1)
        .datesUntil(BusinessCalendar.dayOf(moment).plusDays(1))
        .filter(day -> calendar.counts(day, Unit.BUSINESS_DAYS))
        .count();
  }
}
