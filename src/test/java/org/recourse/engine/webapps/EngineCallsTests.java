package org.recourse.engine.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.ApiCaller;
import org.recourse.RecourseTest;
import org.recourse.security.Wire;
import org.recourse.security.Wire.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a person can mend is answered with a sentence, and nothing of it stays in the browser. */
@RecourseTest
class EngineCallsTests {

  private static final String ENGINE = "/camunda/api/engine/engine/default";
  private static final String START = ENGINE + "/process-definition/key/grievance/submit-form";

  @LocalServerPort private int port;
  @Autowired private TaskService tasks;
  @Autowired private ManagementService jobs;

  private Wire representative;
  private String task;

  @BeforeEach
  void a_complaint_waits_for_triage() {
    var answer =
        new ApiCaller(port)
            .post("representative", "/api/grievances", ApiCaller.aComplaint("It was cold."));
    var number = ApiCaller.tree(answer.body()).path("number").asText();
    var query = tasks.createTaskQuery().processInstanceBusinessKey(number);
    while (query.count() == 0) {
      jobs.createJobQuery().executable().list().forEach(job -> jobs.executeJob(job.getId()));
    }
    task = ENGINE + "/task/" + query.singleResult().getId();
    representative = atTasklist("representative");
  }

  @Test
  void browsers_keep_nothing_of_what_tasklist_and_cockpit_read() {
    for (var path : List.of("/form-variables", "/deployed-form", "/identity-links", "")) {
      var answer = representative.call("GET", task + path, null);

      assertThat(answer.status()).as(path).isEqualTo(200);
      assertThat(answer.headers("Cache-Control")).as(path).containsExactly("no-store");
    }
    var missing = representative.call("GET", ENGINE + "/task/nothing", null);
    assertThat(missing.headers("Cache-Control")).containsExactly("no-store");
  }

  @Test
  void a_form_without_answers_is_refused_with_a_sentence() {
    for (var body :
        List.of("null", "{\"variables\":null}", "{\"variables\":{\"narrative\":null}}")) {
      assertRefused(400, representative.call("POST", START, body));
      assertRefused(400, representative.call("POST", task + "/submit-form", body));
    }
    assertRefused(400, representative.call("POST", task + "/claim", "null"));
  }

  @Test
  void a_question_with_a_sign_no_text_has_is_refused_with_a_sentence() {
    for (var body :
        List.of(
            "{\"nameLike\":\"\\u0000\"}",
            "{\"orQueries\":[{\"name\":\"a\\u0000b\"}]}",
            "{\"\\u0000\":1}",
            "null")) {
      assertRefused(400, representative.call("POST", ENGINE + "/task/count", body));
    }
    assertThat(representative.call("POST", ENGINE + "/task/count", "{\"nameLike\":\"%\"}").status())
        .isEqualTo(200);
  }

  @Test
  void a_task_that_is_not_there_for_somebody_is_not_found() {
    var stranger = atTasklist("financial-counselor");
    var me = "{\"userId\":\"financial-counselor\"}";

    for (var unseen : List.of(task, ENGINE + "/task/nothing")) {
      assertThat(stranger.call("GET", unseen + "/identity-links", null).status()).isEqualTo(404);
      assertRefused(404, stranger.call("POST", unseen + "/claim", me));
      assertRefused(404, stranger.call("POST", unseen + "/submit-form", "{\"variables\":{}}"));
    }
  }

  @Test
  void a_task_is_claimed_by_one() {
    var second = atTasklist("representative2");

    var claimed = representative.call("POST", task + "/claim", "{\"userId\":\"representative\"}");
    var late = second.call("POST", task + "/claim", "{\"userId\":\"representative2\"}");

    assertThat(claimed.status()).isEqualTo(204);
    assertRefused(409, late);
    assertThat(late.body()).contains("A colleague has already claimed this task");
  }

  @Test
  void nothing_is_tried_less_than_never() {
    var supervisor = Wire.signedIn(port, "supervisor");
    supervisor.page("/camunda/app/cockpit/default/");

    for (var body : List.of("{\"retries\":-1}", "{\"retries\":-1,\"jobIds\":[\"x\"]}")) {
      assertRefused(400, supervisor.call("POST", ENGINE + "/job/retries", body));
    }
    assertRefused(400, supervisor.call("PUT", ENGINE + "/job/x/retries", "{\"retries\":-1}"));
  }

  private Wire atTasklist(String person) {
    var wire = Wire.signedIn(port, person);
    wire.page("/camunda/app/tasklist/default/");
    return wire;
  }

  private static void assertRefused(int status, Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers("Content-Type")).containsExactly("application/problem+json");
    assertThat(ApiCaller.tree(answer.body()).path("message").asText())
        .isEqualTo(ApiCaller.tree(answer.body()).path("detail").asText())
        .endsWith(".")
        .doesNotContain("ENGINE-", "Exception", "null");
  }
}
