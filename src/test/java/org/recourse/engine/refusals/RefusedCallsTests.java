package org.recourse.engine.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recourse.ApiCaller;
import org.recourse.RecourseTest;
import org.recourse.security.Wire;
import org.recourse.security.Wire.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What Tasklist and Cockpit cannot do is refused in plain words, and never said to be done. */
@RecourseTest
class RefusedCallsTests {

  private static final String ENGINE = "/camunda/api/engine/engine/default";
  private static final String PLUGIN = "/camunda/api/cockpit/plugin/base/default";
  private static final String NEVER_WAS = "11111111-2222-3333-4444-555555555555";

  @LocalServerPort private int port;
  @Autowired private TaskService tasks;
  @Autowired private RuntimeService runtime;
  @Autowired private ManagementService jobs;
  @Autowired private RepositoryService models;

  private Wire supervisor;

  @BeforeEach
  void a_supervisor_has_tasklist_and_cockpit_open() {
    supervisor = Wire.signedIn(port, "supervisor");
    supervisor.page("/camunda/app/tasklist/default/");
    supervisor.page("/camunda/app/cockpit/default/");
  }

  @ParameterizedTest
  @ValueSource(strings = {NEVER_WAS, "garbage", "job", "process-instance"})
  void what_is_not_there_is_not_found_and_nothing_is_done_with_it(String id) {
    for (var path :
        List.of(
            "/process-instance/%s",
            "/process-instance/%s/variables",
            "/process-instance/%s/activity-instances",
            "/job/%s",
            "/job-definition/%s",
            "/execution/%s",
            "/incident/%s",
            "/history/process-instance/%s",
            "/history/job-log/%s",
            "/task/%s",
            "/task/%s/form",
            "/task/%s/form-variables",
            "/task/%s/deployed-form",
            "/task/%s/identity-links",
            "/process-definition/%s",
            "/process-definition/%s/statistics",
            "/process-definition/%s/form-variables",
            "/process-definition/%s/startForm",
            "/decision-definition/%s/xml",
            "/deployment/%s/resources/x/data")) {
      assertRefused(404, supervisor.call("GET", ENGINE + path.formatted(id), null));
    }
    assertRefused(404, put("/process-instance/%s/suspended".formatted(id), "{\"suspended\":true}"));
    assertRefused(404, put("/job/%s/retries".formatted(id), "{\"retries\":1}"));
    assertRefused(404, put("/job-definition/%s/retries".formatted(id), "{\"retries\":1}"));
    assertRefused(404, post("/task/%s/unclaim".formatted(id), "{}"));
    assertRefused(404, post("/process-definition/%s/submit-form".formatted(id), "{}"));
    var candidate = "{\"groupId\":\"representatives\",\"type\":\"candidate\"}";
    assertRefused(404, post("/task/%s/identity-links/delete".formatted(id), candidate));
  }

  @Test
  void who_may_not_see_a_case_reads_of_its_process_what_everybody_reads_of_none() {
    var process = aComplaint();
    var counsel = Wire.signedIn(port, "counsel");

    for (var path : List.of("", "/variables", "/activity-instances")) {
      var hidden = counsel.call("GET", ENGINE + "/process-instance/" + process + path, null);
      var none = counsel.call("GET", ENGINE + "/process-instance/" + NEVER_WAS + path, null);

      assertRefused(404, hidden);
      assertThat(hidden.body()).isEqualTo(none.body());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"counsel", "auditor", "representative", "department-responder"})
  void whose_work_it_is_not_is_told_so_before_anything_is_looked_at(String who) {
    var somebody = Wire.signedIn(port, who);
    somebody.page("/camunda/app/cockpit/default/");
    var path = ENGINE + "/process-instance/" + NEVER_WAS + "/suspended";

    for (var body : List.of("{\"suspended\":true}", "{}", "null")) {
      var answer = somebody.call("PUT", path, body);
      assertThat(answer.status()).isEqualTo(403);
      assertThat(answer.headers("Content-Type")).containsExactly("application/problem+json");
    }
  }

  @Test
  void a_table_that_is_not_theirs_to_read_is_refused() {
    var table = models.createDecisionDefinitionQuery().listPage(0, 1).get(0).getId();
    var manager = Wire.signedIn(port, "risk-manager");
    manager.page("/camunda/app/cockpit/default/");

    for (var path : List.of("", "/xml", "/diagram")) {
      assertRefused(
          403, manager.call("GET", ENGINE + "/decision-definition/" + table + path, null));
    }
  }

  @Test
  void only_a_process_that_is_told_so_is_paused_or_goes_on() {
    var process = aComplaint();
    assertThat(put("/process-instance/" + process + "/suspended", "{\"suspended\":true}").status())
        .isEqualTo(204);

    for (var body : List.of("", "{}", "{\"suspended\":null}", "{\"suspended\":5}", "[]")) {
      assertRefused(400, put("/process-instance/" + process + "/suspended", body));
    }
    assertThat(
            runtime
                .createProcessInstanceQuery()
                .processInstanceId(process)
                .singleResult()
                .isSuspended())
        .isTrue();
  }

  @Test
  void a_number_of_tries_is_needed_and_something_to_try() {
    var job = jobs.createJobDefinitionQuery().listPage(0, 1).get(0).getId();

    for (var body : List.of("", "{}", "{\"retries\":null}", "{\"retries\":1.5}", "[]")) {
      assertRefused(400, put("/job-definition/" + job + "/retries", body));
      assertRefused(400, post("/job/retries", body));
    }
    for (var body :
        List.of("{\"retries\":1}", "{\"retries\":1,\"jobIds\":[]}", "{\"retries\":1,\"x\":1}")) {
      assertRefused(400, post("/job/retries", body));
      assertRefused(400, post("/process-instance/job-retries", body));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "maxResults=garbage",
        "maxResults=99999999999",
        "maxResults=9&firstResult=garbage",
        "maxResults=9&firstResult=-5",
        "maxResults=9&sortBy=garbage&sortOrder=asc",
        "maxResults=9&suspended=garbage",
        "maxResults=9&createdBefore=garbage",
        "maxResults=9&processVariables=garbage"
      })
  void an_address_nobody_can_read_is_refused_without_being_quoted(String query) {
    assertRefused(400, supervisor.call("GET", ENGINE + "/task?" + query, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "[]",
        "null",
        "{\"sorting\":[null]}",
        "{\"sorting\":[{\"sortBy\":\"processVariable\",\"sortOrder\":\"asc\"}]}",
        "{\"orQueries\":[null]}",
        "{\"processVariables\":[{}]}",
        "{\"processVariables\":[{\"name\":\"a\",\"operator\":\"eq\",\"value\":{\"x\":1}}]}",
        "{\"candidateGroups\":[]}",
        "{\"assigneeIn\":[null]}",
        "{\"createdBefore\":\"garbage\"}"
      })
  void a_question_nobody_can_read_is_refused_without_being_quoted(String body) {
    assertRefused(400, post("/task/count", body));
    assertRefused(400, post("/task?maxResults=9", body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"createdBefore\":\"292278994-01-01T00:00:00.000+0000\"}",
        "{\"nameLike\":\"%\\\\\"}"
      })
  void a_question_the_database_cannot_read_is_refused_likewise(String body) {
    aComplaint();

    assertRefused(400, post("/task/count", body));
  }

  @Test
  void cockpits_own_questions_are_refused_likewise() {
    for (var body : List.of("{", "[]", "null", "{\"startedAfter\":\"garbage\"}")) {
      assertRefused(400, supervisor.call("POST", PLUGIN + "/process-instance?maxResults=9", body));
    }
    assertRefused(
        400, supervisor.call("GET", PLUGIN + "/incident?maxResults=9&firstResult=-5", null));
  }

  @Test
  void a_task_is_taken_only_from_whom_it_is_offered_to() {
    var task = tasks.createTaskQuery().processInstanceId(aComplaint()).singleResult().getId();

    for (var somebody :
        List.of(
            "{\"groupId\":\"garbage\",\"type\":\"candidate\"}",
            "{\"userId\":\"garbage\",\"type\":\"candidate\"}")) {
      assertRefused(404, post("/task/" + task + "/identity-links/delete", somebody));
    }
    var supervisors = "{\"groupId\":\"supervisors\",\"type\":\"candidate\"}";
    assertThat(post("/task/" + task + "/identity-links", supervisors).status()).isEqualTo(204);
    assertThat(post("/task/" + task + "/identity-links/delete", supervisors).status())
        .isEqualTo(204);
  }

  private String aComplaint() {
    var answer =
        new ApiCaller(port)
            .post("representative", "/api/grievances", ApiCaller.aComplaint("It was cold."));
    var number = ApiCaller.tree(answer.body()).path("number").asText();
    var query = tasks.createTaskQuery().processInstanceBusinessKey(number);
    while (query.count() == 0) {
      jobs.createJobQuery().executable().list().forEach(job -> jobs.executeJob(job.getId()));
    }
    return query.singleResult().getProcessInstanceId();
  }

  private Answer put(String path, String body) {
    return supervisor.call("PUT", ENGINE + path, body);
  }

  private Answer post(String path, String body) {
    return supervisor.call("POST", ENGINE + path, body);
  }

  private static void assertRefused(int status, Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers("Content-Type")).containsExactly("application/problem+json");
    var problem = ApiCaller.tree(answer.body());
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("title").asText()).isNotBlank();
    assertThat(problem.path("detail").asText()).endsWith(".").contains(" ");
    assertThat(answer.body()).doesNotContain("garbage", NEVER_WAS, "ENGINE-", "Exception", "org.");
  }
}
