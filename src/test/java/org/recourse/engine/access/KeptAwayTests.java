package org.recourse.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.ApiCaller;
import org.recourse.RecourseTest;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.NamedPeople;
import org.recourse.engine.KeptAway;
import org.recourse.security.Wire;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Somebody is named in a case: Tasklist and Cockpit shut it to them over the very calls they make.
 */
@RecourseTest
class KeptAwayTests {

  private static final String ENGINE = "/camunda/api/engine/engine/default";
  private static final String TRIAGE =
      """
      {"variables": {
        "confirmedClassification": {"value": "GRIEVANCE"},
        "harm": {"value": 0},
        "riskDecision": {"value": "DECLINE"},
        "issues": {"type": "json", "value": "[{\\"about\\": \\"CARE\\", \\"category\\": \\"QUALITY\\",\
           \\"severity\\": 1, \\"description\\": \\"The soup was cold\\"}]"}}}
      """;

  @LocalServerPort private int port;
  @Autowired private CaseFiles files;
  @Autowired private NamedPeople named;
  @Autowired private KeptAway away;
  @Autowired private TaskService tasks;
  @Autowired private ManagementService jobs;

  private CaseFile file;
  private String task;
  private String instance;

  @BeforeEach
  void a_complaint_waits_for_triage() throws Exception {
    var opened =
        new ApiCaller(port)
            .post("representative", "/api/grievances", ApiCaller.aComplaint("words"));
    var number = new ObjectMapper().readTree(opened.body()).path("number").asText();
    file = files.findByNumber(number).orElseThrow();
    while (tasks.createTaskQuery().processInstanceBusinessKey(number).count() == 0) {
      jobs.createJobQuery().executable().list().forEach(job -> jobs.executeJob(job.getId()));
    }
    var waiting = tasks.createTaskQuery().processInstanceBusinessKey(number).singleResult();
    task = waiting.getId();
    instance = waiting.getProcessInstanceId();
  }

  @Test
  void a_supervisor_named_later_loses_task_form_list_and_cockpit_and_no_colleague_does() {
    var named = Wire.signedIn(port, "supervisor");
    var colleague = Wire.signedIn(port, "supervisor2");
    assertThat(seenBy(named)).isTrue();

    name("supervisor");

    assertThat(seenBy(named)).isFalse();
    assertThat(seenBy(colleague)).isTrue();
    for (var path : Set.of("", "/form", "/form-variables", "/deployed-form")) {
      assertThat(named.call("GET", ENGINE + "/task/" + task + path, null).status())
          .as(path)
          .isGreaterThanOrEqualTo(400);
    }
    assertThat(
            named
                .call("POST", ENGINE + "/task/" + task + "/claim", "{\"userId\":\"supervisor\"}")
                .status())
        .isGreaterThanOrEqualTo(400);
    assertThat(
            named
                .call("POST", ENGINE + "/task/" + task + "/assignee", "{\"userId\":\"supervisor\"}")
                .status())
        .isGreaterThanOrEqualTo(400);
    assertThat(
            named
                .call("POST", ENGINE + "/task/" + task + "/submit-form", "{\"variables\":{}}")
                .status())
        .isGreaterThanOrEqualTo(400);
    assertThat(named.call("GET", ENGINE + "/process-instance/" + instance, null).status())
        .isGreaterThanOrEqualTo(400);
    assertThat(instancesSeenBy(named)).isEqualTo("{\"count\":0}");
    assertThat(instancesSeenBy(colleague)).as("the case and its clocks").isEqualTo("{\"count\":2}");
  }

  @Test
  void
      a_task_already_claimed_by_somebody_named_is_taken_back_and_given_free_when_the_name_is_struck() {
    var person = Wire.signedIn(port, "representative2");
    person.call("POST", ENGINE + "/task/" + task + "/claim", "{\"userId\":\"representative2\"}");
    assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee())
        .isEqualTo("representative2");

    name("representative2");
    assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee()).isNull();
    assertThat(seenBy(person)).isFalse();

    name();
    assertThat(seenBy(person)).isTrue();
  }

  @Test
  void who_comes_too_late_is_told_that_it_is_done_and_who_is_named_is_told_nothing() {
    var late = Wire.signedIn(port, "representative2");
    var namedOne = Wire.signedIn(port, "supervisor");
    name("supervisor");
    var openButHidden = claim(namedOne, "supervisor", task);

    var first = Wire.signedIn(port, "representative");
    claim(first, "representative", task);
    assertThat(first.call("POST", ENGINE + "/task/" + task + "/submit-form", TRIAGE).body())
        .isEmpty();
    name("supervisor");

    assertThat(claim(late, "representative2", task))
        .contains("Somebody else has just completed this task. Refresh your list.");
    assertThat(claim(first, "representative", task))
        .contains("You have already completed this task");
    assertThat(claim(namedOne, "supervisor", task))
        .isEqualTo(openButHidden)
        .isEqualTo(claim(namedOne, "supervisor", UUID.randomUUID().toString()))
        .contains("This task is not there any more.");
  }

  private static String claim(Wire person, String username, String task) {
    return person
        .call(
            "POST", ENGINE + "/task/" + task + "/claim", "{\"userId\":\"%s\"}".formatted(username))
        .body();
  }

  private void name(String... usernames) {
    named.set(file.id(), Set.of(usernames));
    away.refresh(file.id());
  }

  private boolean seenBy(Wire person) {
    var query = "{\"processInstanceBusinessKey\":\"" + file.number() + "\"}";
    var count = person.call("POST", ENGINE + "/task/count", query).body().contains("\"count\":1");
    var listed = person.call("POST", ENGINE + "/task?maxResults=9", query).body().contains(task);
    assertThat(listed).isEqualTo(count);
    return count;
  }

  private String instancesSeenBy(Wire person) {
    return person
        .call(
            "POST",
            ENGINE + "/process-instance/count",
            "{\"businessKey\":\"" + file.number() + "\"}")
        .body();
  }
}
