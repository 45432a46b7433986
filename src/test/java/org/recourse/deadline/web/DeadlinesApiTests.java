package org.recourse.deadline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.ApiCaller.aComplaint;
import static org.recourse.ApiCaller.tree;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.ApiCaller;
import org.recourse.RecourseTest;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.NamedPeople;
import org.recourse.deadline.ClockTrigger;
import org.recourse.deadline.Deadlines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Clocks over the API: for those who may, and in words where they may not. */
@RecourseTest
class DeadlinesApiTests {

  private static final String USER = "representative";

  @LocalServerPort int port;
  @Autowired Deadlines deadlines;
  @Autowired CaseFiles files;
  @Autowired NamedPeople named;
  @Autowired JdbcClient database;
  @Autowired Clock clock;
  private ApiCaller caller;
  private CaseFile file;
  private String path;

  @BeforeEach
  void a_grievance_with_its_clocks() {
    caller = new ApiCaller(port);
    var number =
        body(caller.post(USER, "/api/grievances", aComplaint("The food was cold.")))
            .path("number")
            .asText();
    file = files.findByNumber(number).orElseThrow();
    path = "/api/cases/" + number + "/deadlines";
    Instant now = clock.instant();
    deadlines.start(file.id(), new ClockTrigger("HOSPITAL_GRIEVANCE", "RECEIVED", now));
    deadlines.start(
        file.id(),
        new ClockTrigger("PLAN_GRIEVANCE", "PLAN_RECEIVED", now, Map.of("plan", "MEDI_CAL")));
  }

  @Test
  void the_clocks_of_a_case_are_listed() {
    var clocks = body(caller.get(USER, path));

    assertThat(clocks.findValuesAsText("clock"))
        .containsExactly(
            "ACKNOWLEDGEMENT",
            "FIRST_RESPONSE",
            "RESOLUTION",
            "PLAN_ACKNOWLEDGEMENT",
            "PLAN_RESOLUTION",
            "FEDERAL_CEILING");
    assertThat(clocks.get(0).path("state").asText()).isEqualTo("RUNNING");
    assertThat(clocks.get(0).path("dueAt").asText()).isNotBlank();
  }

  @Test
  void a_date_is_explained_by_word_or_by_id() {
    var id = idOf("PLAN_RESOLUTION");

    for (var name : List.of("PLAN_RESOLUTION", String.valueOf(id))) {
      var explanation = body(caller.get("auditor", path + "/" + name + "/explanation"));
      assertThat(explanation.path("inWords").asText()).startsWith("Plan resolution letter: due by");
      assertThat(explanation.path("citation").asText()).contains("1368.01(a)");
    }
  }

  @Test
  void a_clock_is_extended_once_however_often_it_is_asked() {
    var key = UUID.randomUUID().toString();
    var more = Map.of("amount", 7, "reason", "The department answers late");
    var first = caller.post(USER, path + "/FIRST_RESPONSE/extension", more, "Idempotency-Key", key);
    var again = caller.post(USER, path + "/FIRST_RESPONSE/extension", more, "Idempotency-Key", key);

    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(body(first).path("letter").asText()).isEqualTo("grievance-status");
    assertThat(again.body()).isEqualTo(first.body());
    var explanation = body(caller.get(USER, path + "/FIRST_RESPONSE/explanation"));
    assertThat(explanation.path("extensions")).hasSize(1);
    assertThat(explanation.path("extensions").get(0).path("grantedBy").asText()).isEqualTo(USER);
  }

  @Test
  void a_pause_is_seen_before_it_is_taken() {
    var pause = Map.of("until", inDays(5), "reason", "The patient is away");
    var preview = body(caller.post(USER, path + "/RESOLUTION/pause/preview", pause));
    var before = due("RESOLUTION");
    var paused = body(caller.post(USER, path + "/RESOLUTION/pause", pause));

    assertThat(preview.path("dueAt").asText()).isEqualTo(before);
    assertThat(paused.path("dueAt").asText())
        .isEqualTo(preview.path("newDueAt").asText())
        .isNotEqualTo(before);
    assertThat(
            body(caller.post(USER, path + "/RESOLUTION/resume", Map.of())).path("dueAt").asText())
        .isEqualTo(before);
  }

  @Test
  void a_law_s_clock_is_not_paused_and_the_answer_says_so() {
    var refused =
        caller.post(
            "supervisor",
            path + "/PLAN_RESOLUTION/pause",
            Map.of("until", inDays(5), "reason", "Please"));

    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(body(refused).path("detail").asText()).contains("runs by law", "1368.01(a)");
  }

  @Test
  void what_the_plan_did_is_reported_once_however_often_it_is_sent() {
    var offered = body(caller.get(USER, path + "/reportable"));
    assertThat(offered.findValuesAsText("clock"))
        .contains(String.valueOf(idOf("PLAN_ACKNOWLEDGEMENT")))
        .doesNotContain(String.valueOf(idOf("RESOLUTION")));
    var key = UUID.randomUUID().toString();
    var report = Map.of("outcome", "PLAN_WROTE", "words", "Letter of the plan, scanned");
    var address = path + "/PLAN_ACKNOWLEDGEMENT/report";

    var first = caller.post(USER, address, report, "Idempotency-Key", key);
    var again = caller.post(USER, address, report, "Idempotency-Key", key);

    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(body(first).findValuesAsText("state")).containsExactly("MET");
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(caller.post(USER, address, report).statusCode()).isEqualTo(409);
    var future = Map.of("outcome", "PLAN_ANSWERED", "words", "x", "at", "2099-01-01T10:00");
    var refused = caller.post(USER, path + "/PLAN_RESOLUTION/report", future);
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(body(refused).path("fields").path("at").asText()).contains("lies ahead");
  }

  @Test
  void what_is_missing_or_malformed_is_named() {
    assertThat(caller.get(USER, path + "/NO_SUCH/explanation").statusCode()).isEqualTo(404);
    assertThat(caller.get(USER, path + "/0/explanation").statusCode()).isEqualTo(404);
    var blank = caller.post(USER, path + "/FIRST_RESPONSE/extension", Map.of("amount", 7));
    assertThat(blank.statusCode()).isEqualTo(400);
    assertThat(body(blank).path("fields").has("reason")).isTrue();
    var never = caller.post(USER, path + "/RESOLUTION/pause", Map.of("until", "2026-02-30"));
    assertThat(never.statusCode()).isEqualTo(400);
    var unknown = caller.post(USER, path + "/RESOLUTION/pause", Map.of("till", inDays(5)));
    assertThat(unknown.statusCode()).isEqualTo(400);
  }

  @Test
  void a_clock_of_another_case_is_not_there() {
    var other =
        body(caller.post(USER, "/api/grievances", aComplaint("Nobody came.")))
            .path("number")
            .asText();

    assertThat(
            caller
                .get(
                    USER,
                    "/api/cases/" + other + "/deadlines/" + idOf("RESOLUTION") + "/explanation")
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void whoever_may_not_see_the_case_finds_no_clocks() {
    named.set(file.id(), Set.of("representative2"));
    var more = Map.of("amount", 7, "reason", "Please");

    for (var stranger : List.of("representative2", "risk-manager", "administrator")) {
      assertThat(caller.get(stranger, path).statusCode()).isEqualTo(404);
      assertThat(caller.get(stranger, path + "/RESOLUTION/explanation").statusCode())
          .isEqualTo(404);
      assertThat(caller.post(stranger, path + "/RESOLUTION/extension", more).statusCode())
          .isEqualTo(404);
      assertThat(caller.post(stranger, path + "/RESOLUTION/resume", Map.of()).statusCode())
          .isEqualTo(404);
      assertThat(caller.get(stranger, path + "/reportable").statusCode()).isEqualTo(404);
      assertThat(caller.post(stranger, path + "/PLAN_RESOLUTION/report", Map.of()).statusCode())
          .isEqualTo(404);
    }
    assertThat(caller.post("auditor", path + "/RESOLUTION/extension", more).statusCode())
        .isEqualTo(403);
    assertThat(caller.post("auditor", path + "/PLAN_RESOLUTION/report", Map.of()).statusCode())
        .isEqualTo(403);
    assertThat(caller.get("auditor", path).statusCode()).isEqualTo(200);
  }

  @Test
  void supervisors_decide_what_moves() {
    var id = idOf("RESOLUTION");
    database
        .sql("update deadline_clock set due_at = due_at - interval '1 day' where id = ?")
        .param(id)
        .update();

    assertThat(caller.get(USER, "/api/deadlines/moves").statusCode()).isEqualTo(403);
    assertThat(caller.get("auditor", "/api/deadlines/moves").statusCode()).isEqualTo(403);
    var moves = body(caller.get("supervisor", "/api/deadlines/moves"));
    assertThat(moves.findValuesAsText("clock")).contains(String.valueOf(id));

    var take = Map.of("clocks", List.of(id), "reason", "Tables of today");
    assertThat(caller.post(USER, "/api/deadlines/moves", take).statusCode()).isEqualTo(403);
    var taken = body(caller.post("supervisor", "/api/deadlines/moves", take));

    assertThat(taken.findValuesAsText("id")).containsExactly(String.valueOf(id));
    assertThat(body(caller.get("supervisor", "/api/deadlines/moves")).findValuesAsText("clock"))
        .doesNotContain(String.valueOf(id));
    assertThat(
            caller.post("supervisor", "/api/deadlines/moves", Map.of("reason", "x")).statusCode())
        .isEqualTo(400);
  }

  @Test
  void a_case_that_is_held_back_moves_for_nobody_named_in_it() {
    var id = idOf("RESOLUTION");
    database
        .sql("update deadline_clock set due_at = due_at - interval '1 day' where id = ?")
        .param(id)
        .update();
    named.set(file.id(), Set.of("supervisor"));

    assertThat(body(caller.get("supervisor", "/api/deadlines/moves")).findValuesAsText("clock"))
        .doesNotContain(String.valueOf(id));
    var take = Map.of("clocks", List.of(id), "reason", "Mine");
    assertThat(body(caller.post("supervisor", "/api/deadlines/moves", take))).isEmpty();
    assertThat(deadlines.recount(id, "Put right")).isPresent();
  }

  private long idOf(String word) {
    return deadlines.of(file.id()).stream()
        .filter(c -> c.clock().equals(word))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private String due(String word) {
    return body(caller.get(USER, path + "/" + word + "/explanation")).path("dueAt").asText();
  }

  private String inDays(int days) {
    return LocalDate.now(clock).plusDays(days).toString();
  }

  private static JsonNode body(HttpResponse<String> answer) {
    assertThat(answer.body()).isNotBlank();
    return tree(answer.body());
  }
}
