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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How the calls of Tasklist and Cockpit are answered. */
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

  private Wire atTasklist(String person) {
    var wire = Wire.signedIn(port, person);
    wire.page("/camunda/app/tasklist/default/");
    return wire;
  }
}
