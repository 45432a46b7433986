package org.recourse.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.ApiCaller;
import org.recourse.RecourseTest;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.NamedPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who opened a case is on its access log, and those who may read it find it there. */
@RecourseTest
class AccessLogTests {

  private static final String ENGINE = "/camunda/api/engine/engine/default";

  @LocalServerPort private int port;
  @Autowired private CaseFiles files;
  @Autowired private NamedPeople named;
  @Autowired private TaskService tasks;
  @Autowired private ManagementService jobs;
  private ApiCaller api;
  private String number;

  @BeforeEach
  void a_complaint() {
    api = new ApiCaller(port);
    var opened = api.post("representative", "/api/grievances", ApiCaller.aComplaint("words"));
    number = ApiCaller.tree(opened.body()).path("number").asText();
  }

  @Test
  void an_auditor_reads_who_opened_the_case_newest_first_and_is_on_the_log_as_well() {
    api.get("representative", "/api/cases/" + number);
    api.get("clinician", "/api/cases/" + number + "/timeline");

    assertThat(linesFor("auditor", ""))
        .containsExactly(
            "auditor READ_ACCESS_LOG true",
            "clinician READ_TIMELINE false",
            "representative READ_CASE true");
  }

  @Test
  void a_long_log_is_read_page_by_page() {
    List.of("supervisor", "auditor", "representative")
        .forEach(who -> api.get(who, "/api/cases/" + number));

    var first = log("supervisor", "?limit=2");
    assertThat(lines(first))
        .containsExactly("supervisor READ_ACCESS_LOG true", "representative READ_CASE true");
    var rest = log("supervisor", "?limit=9&cursor=" + first.path("next").asText());
    assertThat(lines(rest)).containsExactly("auditor READ_CASE true", "supervisor READ_CASE true");
    assertThat(rest.path("next").isNull()).isTrue();
    assertThat(api.get("supervisor", address("?cursor=x")).statusCode()).isEqualTo(400);
  }

  @Test
  void who_may_not_see_the_case_or_not_its_log_is_refused_and_that_is_on_the_log() {
    named.set(files.findByNumber(number).orElseThrow().id(), Set.of("supervisor"));

    assertThat(api.get("representative", address("")).statusCode()).isEqualTo(403);
    assertThat(api.get("clinician", address("")).statusCode()).isEqualTo(404);
    assertThat(api.get("supervisor", address("")).statusCode()).isEqualTo(404);
    assertThat(api.get("auditor", "/api/cases/GR-1999-000001/access-log").statusCode())
        .isEqualTo(404);
    assertThat(linesFor("supervisor2", ""))
        .containsExactly(
            "supervisor2 READ_ACCESS_LOG true",
            "supervisor READ_ACCESS_LOG false",
            "clinician READ_ACCESS_LOG false",
            "representative READ_ACCESS_LOG false");
  }

  @Test
  void what_is_opened_in_tasklist_and_cockpit_is_one_line_a_minute_and_refusals_are_there_too() {
    while (tasks.createTaskQuery().processInstanceBusinessKey(number).count() == 0) {
      jobs.createJobQuery().executable().list().forEach(job -> jobs.executeJob(job.getId()));
    }
    var task = tasks.createTaskQuery().processInstanceBusinessKey(number).singleResult();
    var supervisor = Wire.signedIn(port, "supervisor");

    for (var path : List.of("", "/form", "/comment", "/identity-links")) {
      supervisor.call("GET", ENGINE + "/task/" + task.getId() + path, null);
    }
    supervisor.call("GET", ENGINE + "/process-instance/" + task.getProcessInstanceId(), null);
    supervisor.call("GET", "/api/tasks/" + task.getId(), null);
    Wire.signedIn(port, "counsel").call("GET", ENGINE + "/task/" + task.getId(), null);
    var nosy = ENGINE + "/history/task?processInstanceId=" + task.getProcessInstanceId();
    Wire.signedIn(port, "billing").call("GET", nosy, null);

    assertThat(linesFor("auditor", ""))
        .containsExactly(
            "auditor READ_ACCESS_LOG true",
            "billing LIST_OF_ONE_PROCESS false",
            "counsel OPEN_TASK false",
            "supervisor READ_TASK_CARD true",
            "supervisor OPEN_PROCESS true",
            "supervisor FORM_OPENED true",
            "supervisor OPEN_TASK true");
  }

  @Test
  void a_list_of_one_case_is_on_the_log_however_it_is_asked_for() {
    while (tasks.createTaskQuery().processInstanceBusinessKey(number).count() == 0) {
      jobs.createJobQuery().executable().list().forEach(job -> jobs.executeJob(job.getId()));
    }
    var process =
        tasks
            .createTaskQuery()
            .processInstanceBusinessKey(number)
            .singleResult()
            .getProcessInstanceId();

    asked(
        "supervisor",
        "POST",
        "/task?maxResults=9",
        "{\"processInstanceBusinessKey\":\"%s\"}",
        number);
    asked(
        "supervisor2",
        "POST",
        "/history/task?maxResults=9",
        "{\"processInstanceId\":\"%s\"}",
        process);
    asked("auditor", "POST", "/task?maxResults=9", "{\"processInstanceId\":\"%s\"}", process);
    asked(
        "representative",
        "GET",
        "/task?processInstanceBusinessKeyLike=%s&maxResults=9",
        null,
        number);
    asked(
        "representative2",
        "GET",
        "/task?processInstanceBusinessKeyIn=%s&maxResults=9",
        null,
        number);
    asked("counsel", "POST", "/task/count", "{\"nameLike\":\"Triage\"}", number);
    asked(
        "clinician",
        "GET",
        "/task/count?" + "&a".repeat(2_500) + "&processInstanceBusinessKey=%s",
        null,
        number);

    assertThat(linesFor("auditor", ""))
        .containsExactly(
            "auditor READ_ACCESS_LOG true",
            "clinician LIST_OF_ONE_CASE false",
            "representative2 LIST_OF_ONE_CASE true",
            "representative LIST_OF_ONE_CASE true",
            "auditor LIST_OF_ONE_PROCESS false",
            "supervisor2 LIST_OF_ONE_PROCESS true",
            "supervisor LIST_OF_ONE_CASE true");
  }

  @Test
  void a_list_of_more_cases_than_can_be_written_down_is_refused() {
    var many =
        IntStream.range(0, 1_001)
            .mapToObj(n -> "\"GR-1999-%06d\"".formatted(n))
            .collect(Collectors.joining(","));
    var body = "{\"processInstanceBusinessKeyIn\":[%s,\"%s\"]}".formatted(many, number);

    assertThat(
            Wire.signedIn(port, "supervisor")
                .call("POST", ENGINE + "/task?maxResults=9", body)
                .status())
        .isEqualTo(413);
    assertThat(linesFor("auditor", "")).containsExactly("auditor READ_ACCESS_LOG true");
  }

  private void asked(String who, String method, String path, String body, String of) {
    var sent = body == null ? null : body.formatted(of);
    assertThat(Wire.signedIn(port, who).call(method, ENGINE + path.formatted(of), sent).status())
        .as(path)
        .isEqualTo(200);
  }

  private List<String> linesFor(String reader, String query) {
    return lines(log(reader, query));
  }

  private JsonNode log(String reader, String query) {
    return ApiCaller.tree(api.get(reader, address(query)).body());
  }

  private String address(String query) {
    return "/api/cases/" + number + "/access-log" + query;
  }

  private static List<String> lines(JsonNode page) {
    return StreamSupport.stream(page.path("entries").spliterator(), false)
        .map(
            line ->
                "%s %s %s"
                    .formatted(
                        line.path("username").asText(),
                        line.path("action").asText(),
                        line.path("allowed").asText()))
        .toList();
  }
}
