package org.recourse.assistance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.ApiCaller.tree;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recourse.ApiCaller;
import org.recourse.RecourseTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What billing reads, and what other systems tell about papers. */
@RecourseTest
class CollectionsHoldsApiTests {

  private static final String APPLICATIONS = "/api/assistance-applications";
  private static final String HOLDS = "/api/collections-holds";

  @LocalServerPort int port;
  private ApiCaller caller;

  @BeforeEach
  void call() {
    caller = new ApiCaller(port);
  }

  private String anApplicationAbout(String bill) {
    Map<String, Object> application = new LinkedHashMap<>();
    application.put("receivedAt", OffsetDateTime.now().minusHours(1).toString());
    application.put("patientName", "Jordan Secretname " + UUID.randomUUID());
    application.put("patientBirthDate", "1990-02-03");
    application.put(
        "bills",
        List.of(
            Map.of(
                "bill", bill, "caredOn", "2026-01-01", "billedOn", "2026-02-01", "charges", "9")));
    var opened = caller.post("financial-counselor", APPLICATIONS, application);
    assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
    return tree(opened.body()).path("number").asText();
  }

  @Test
  void billing_reads_which_bill_is_held_why_and_until_when_and_no_name() {
    var bill = "B-" + UUID.randomUUID();
    var number = anApplicationAbout(bill);
    var answer = caller.get("billing", HOLDS);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).doesNotContain("Secretname");
    JsonNode line = null;
    for (var each : tree(answer.body())) {
      line = bill.equals(each.path("bill").asText()) ? each : line;
    }
    assertThat(line).isNotNull();
    assertThat(line.path("caseNumber").asText()).isEqualTo(number);
    assertThat(line.path("reasons").toString()).isEqualTo("[\"APPLICATION\"]");
    assertThat(LocalDate.parse(line.path("heldSince").asText())).isNotNull();
    assertThat(line.path("barredUntil").asText()).isEqualTo("2026-07-31");
    assertThat(line.at("/clocks/0/citation").asText()).contains("H&S 127425");
  }

  @Test
  void the_billing_system_takes_it_as_lines_that_no_spreadsheet_runs() {
    var bill = "=cmd|'x,\"" + UUID.randomUUID();
    anApplicationAbout(bill);
    var answer = caller.get("billing", HOLDS + "/csv");

    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    assertThat(answer.body())
        .startsWith("bill,caseNumber,heldSince,reasons,billedOn,barredUntil,note\r\n")
        .contains("\"'=cmd|'x,\"\"" + bill.substring(9) + "\",FA-")
        .doesNotContain("Secretname");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/cases",
        "/api/staff",
        "/api/deadlines/moves",
        "/api/reports/payers?year=2026",
        "/api/grievance-delegations"
      })
  void billing_reads_nothing_else(String path) {
    var answer = caller.get("billing", path);

    assertThat(answer.statusCode() == 403 || tree(answer.body()).path("cases").isEmpty())
        .as(answer.body())
        .isTrue();
  }

  @Test
  void billing_neither_sees_nor_changes_the_case_behind_a_bill() {
    var number = anApplicationAbout("B-" + UUID.randomUUID());

    assertThat(caller.get("billing", "/api/cases/" + number).statusCode()).isEqualTo(404);
    assertThat(
            caller
                .post("billing", APPLICATIONS + "/" + number + "/papers", Map.of("how", "CALL"))
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void a_word_about_papers_is_refused_with_its_reason_where_none_is_awaited() {
    var path = APPLICATIONS + "/" + anApplicationAbout("B-" + UUID.randomUUID()) + "/papers";
    var answer = caller.post("financial-counselor", path, Map.of("how", "CALL"));

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("No paper is awaited");
    assertThat(caller.post("representative", path, Map.of("how", "CALL")).statusCode())
        .isEqualTo(404);
    assertThat(caller.post("auditor", path, Map.of("how", "CALL")).statusCode()).isEqualTo(403);
  }

  @Test
  void both_are_in_the_description_of_the_api() {
    var api = tree(caller.get("billing", "/v3/api-docs").body()).path("paths");

    assertThat(api.path(HOLDS).path("get").path("description").asText()).contains("no patient");
    assertThat(api.path(HOLDS + "/csv").at("/get/responses/200/content").has("text/csv")).isTrue();
    assertThat(api.has(APPLICATIONS + "/{number}/papers")).isTrue();
  }
}
