package org.recourse.assistance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.ApiCaller.tree;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.ApiCaller;
import org.recourse.RecourseTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Applications that come in from other systems. */
@RecourseTest
class AssistanceApiTests {

  private static final String PATH = "/api/assistance-applications";
  private static final String USER = "financial-counselor";

  @LocalServerPort int port;
  private ApiCaller caller;

  @BeforeEach
  void call() {
    caller = new ApiCaller(port);
  }

  private static Map<String, Object> anApplication(String amount) {
    Map<String, Object> application = new LinkedHashMap<>();
    application.put("receivedAt", OffsetDateTime.now().minusHours(1).toString());
    application.put("patientName", "Jordan Example " + UUID.randomUUID());
    application.put("patientBirthDate", "1990-02-03");
    application.put("state", "CA");
    application.put("incomesTold", "ALL");
    application.put("members", List.of(Map.of("relation", "PATIENT", "age", 36)));
    application.put(
        "incomes",
        List.of(Map.of("memberLine", 1, "source", "JOB", "period", "MONTHLY", "amount", amount)));
    return application;
  }

  @Test
  void one_application_opens_one_case_however_often_it_is_sent() {
    var key = UUID.randomUUID().toString();
    var application = anApplication("3,000.00");
    var first = caller.post(USER, PATH, application, "Idempotency-Key", key);
    var again = caller.post(USER, PATH, application, "Idempotency-Key", key);

    assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
    assertThat(tree(first.body()).path("number").asText()).startsWith("FA-");
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(caller.post("authorization-specialist", PATH, application).statusCode())
        .isEqualTo(403);
  }

  @Test
  void a_second_application_is_refused_until_somebody_says_that_it_is_another() {
    var application = anApplication("3,000.00");
    var first = tree(caller.post(USER, PATH, application).body()).path("number").asText();
    var refused = caller.post(USER, PATH, application);

    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(tree(refused.body()).at("/fields/applyAgain").asText())
        .contains(first, "Go on there", "applyAgain: true");
    var line = caller.batch(USER, PATH + "/batch", List.of(ApiCaller.line(application))).get(0);
    assertThat(line.path("status").asInt()).isEqualTo(409);
    assertThat(line.path("detail").asText()).contains(first, "Go on there");
    application.put("applyAgain", true);
    assertThat(caller.post(USER, PATH, application).statusCode()).isEqualTo(201);
  }

  @Test
  void what_was_told_oddly_is_refused_with_its_line_and_what_to_do() {
    var refused = caller.post(USER, PATH, anApplication("-3000"));

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(tree(refused.body()).path("fields").path("incomes").asText())
        .isEqualTo("Incomes, line 1: This income is below zero; type what comes in before taxes");
    assertThat(refused.body()).doesNotContain("3000");
  }

  @Test
  void a_batch_keeps_its_good_lines_and_tells_of_the_others_in_order() {
    var lines = new ArrayList<byte[]>();
    for (int i = 0; i < 20; i++) {
      lines.add(ApiCaller.line(anApplication(i % 4 == 3 ? "12.5" : "2,900.00")));
    }
    var results = caller.batch(USER, PATH + "/batch", lines);

    assertThat(results).hasSize(20);
    for (int i = 0; i < 20; i++) {
      assertThat(results.get(i).path("line").asInt()).isEqualTo(i + 1);
      assertThat(results.get(i).has("number")).isEqualTo(i % 4 != 3);
    }
    assertThat(results.get(3).toString()).contains("both digits of the cents");
  }

  @Test
  void the_patient_takes_it_back() {
    var opened = tree(caller.post(USER, PATH, anApplication("3,000.00")).body());
    var path = PATH + "/" + opened.path("number").asText() + "/withdrawal";

    assertThat(caller.post(USER, path, Map.of("reason", " ")).statusCode()).isEqualTo(400);
    assertThat(caller.post(USER, path, Map.of("reason", "A relative pays.")).statusCode())
        .isEqualTo(200);
  }

  @Test
  void what_stands_in_a_list_is_called_as_that_list_calls_it() {
    var words = tree(caller.get("financial-counselor", "/api/forms/assistance/words").body());

    assertThat(words.at("/decisions.reason/label").asText()).isEqualTo("Reason");
    assertThat(words.at("/programAnswers.reason/label").asText()).isEqualTo("Why it says no");
    assertThat(words.at("/incomes.period/options/WEEKLY").asText()).isEqualTo("every week");
    assertThat(words.has("reason")).as("a key of lists alone").isFalse();
  }
}
