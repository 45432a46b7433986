package org.recourse.priorauth.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.ApiCaller;
import org.recourse.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests that come in from other systems. */
@RecourseTest
class AuthorizationApiTests {

  private static final String PATH = "/api/authorizations";
  private static final String USER = "authorization-specialist";

  @LocalServerPort int port;
  @Autowired ObjectMapper json;
  private ApiCaller caller;

  @BeforeEach
  void call() {
    caller = new ApiCaller(port);
  }

  private static Map<String, Object> aRequest(String npi) {
    var request = ApiCaller.aRequestForCare();
    request.put("orderingNpi", npi);
    return request;
  }

  private JsonNode read(String text) {
    try {
      return json.readTree(text);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new AssertionError("The answer is no JSON", e);
    }
  }

  @Test
  void one_request_opens_one_case_however_often_it_is_sent() {
    var key = UUID.randomUUID().toString();
    var first = caller.post(USER, PATH, aRequest("1234567893"), "Idempotency-Key", key);
    var again = caller.post(USER, PATH, aRequest("1234567893"), "Idempotency-Key", key);

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(read(first.body()).path("number").asText()).startsWith("PA-");
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(caller.post("representative", PATH, aRequest("1234567893")).statusCode())
        .isEqualTo(403);
  }

  @Test
  void a_wrong_number_is_refused_with_its_field_and_the_reason() {
    var refused = caller.post(USER, PATH, aRequest("1234567890"));

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(read(refused.body()).path("fields").path("orderingNpi").asText())
        .contains("check digit");
  }

  @Test
  void a_batch_keeps_its_good_lines_and_tells_of_the_others_in_order() {
    var lines = new ArrayList<byte[]>();
    for (int i = 0; i < 40; i++) {
      lines.add(ApiCaller.line(aRequest(i % 4 == 3 ? "1234567890" : "1234567893")));
    }
    var results = caller.batch(USER, PATH + "/batch", lines);

    assertThat(results).hasSize(40);
    for (int i = 0; i < 40; i++) {
      assertThat(results.get(i).path("line").asInt()).isEqualTo(i + 1);
      assertThat(results.get(i).path("status").asInt()).isEqualTo(i % 4 == 3 ? 400 : 201);
    }
    assertThat(results.get(3).path("fields").has("orderingNpi")).isTrue();
  }

  @Test
  void a_request_is_cancelled_once_by_whoever_may_work_on_it() {
    var number =
        read(caller.post(USER, PATH, aRequest("1234567893")).body()).path("number").asText();
    var path = PATH + "/" + number + "/cancellation";
    var why = Map.of("by", "PATIENT", "reason", "The patient no longer wants it");

    assertThat(caller.post("representative", path, why).statusCode()).isEqualTo(404);
    assertThat(caller.post(USER, path, Map.of("by", "NOBODY", "reason", "x")).statusCode())
        .isEqualTo(400);
    assertThat(caller.post(USER, path, why).statusCode()).isEqualTo(200);
    assertThat(caller.post(USER, path, why).statusCode()).isEqualTo(409);
  }

  @Test
  void a_payers_system_is_offered_only_where_the_request_went_to_it() {
    var number =
        read(caller.post(USER, PATH, aRequest("1234567893")).body()).path("number").asText();
    var path = PATH + "/" + number + "/inquiry";

    assertThat(read(caller.get(USER, path).body()).path("possible").asBoolean(true)).isFalse();
    assertThat(caller.post(USER, path, Map.of()).body()).contains("Call the payer");
    assertThat(caller.get("representative", path).statusCode()).isEqualTo(404);
  }

  @Test
  void a_request_changes_only_while_its_payer_has_it() {
    var number =
        read(caller.post(USER, PATH, aRequest("1234567893")).body()).path("number").asText();
    var path = PATH + "/" + number + "/changes";
    var line = Map.of("line", 1, "units", 3, "to", "2099-01-31");
    var change = Map.of("lines", List.of(line), "reason", "The patient is ill");

    assertThat(read(caller.get(USER, path).body()).path("possible").asBoolean(true)).isFalse();
    assertThat(caller.post(USER, path, change).body()).contains("while its payer has it");
    assertThat(caller.post(USER, path, change).statusCode()).isEqualTo(409);
    assertThat(caller.post("representative", path, change).statusCode()).isEqualTo(404);
    var empty = caller.post(USER, path, Map.of("lines", Collections.singletonList(null)));
    assertThat(empty.statusCode()).isEqualTo(400);
    assertThat(read(empty.body()).path("fields").has("lines")).isTrue();
  }

  @Test
  void a_refusal_to_expedite_is_taken_only_where_a_plan_can_refuse() {
    var number =
        read(caller.post(USER, PATH, aRequest("1234567893")).body()).path("number").asText();
    var path = PATH + "/" + number + "/expedite-refusal";
    var said = Map.of("at", "2026-01-05T18:00:00Z", "saidBy", "Dana at the plan");

    assertThat(read(caller.get(USER, path).body()).path("possible").asBoolean(true)).isFalse();
    assertThat(caller.post(USER, path, said).body()).contains("Only a Medicare Advantage plan");
    assertThat(caller.post(USER, path, said).statusCode()).isEqualTo(409);
    assertThat(caller.post("representative", path, said).statusCode()).isEqualTo(404);
    assertThat(caller.get("representative", path).statusCode()).isEqualTo(404);
  }
}
