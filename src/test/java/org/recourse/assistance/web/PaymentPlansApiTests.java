package org.recourse.assistance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.ApiCaller.tree;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.ApiCaller;
import org.recourse.RecourseTest;
import org.recourse.assistance.grant.Grant;
import org.recourse.assistance.grant.GrantBook;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.Timeline;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How billing tells about payments of a plan. */
@RecourseTest
class PaymentPlansApiTests {

  @LocalServerPort int port;
  @Autowired GrantBook grants;
  @Autowired CaseFiles files;
  @Autowired Timeline timeline;
  private final LocalDate today = BusinessCalendar.dayOf(java.time.Instant.now());
  private final String bill = "B-" + UUID.randomUUID();
  private ApiCaller caller;
  private String number;

  @BeforeEach
  void apply() {
    caller = new ApiCaller(port);
    Map<String, Object> application = new LinkedHashMap<>();
    application.put("receivedAt", OffsetDateTime.now().minusHours(1).toString());
    application.put("patientName", "Jordan Secretname " + UUID.randomUUID());
    application.put("patientBirthDate", "1990-02-03");
    application.put(
        "bills", List.of(Map.of("bill", bill, "caredOn", "2026-01-01", "charges", "9")));
    var opened = caller.post("financial-counselor", "/api/assistance-applications", application);
    number = tree(opened.body()).path("number").asText();
  }

  private void agreeOnPlan() {
    var id = files.findByNumber(number).orElseThrow().id();
    var plan =
        new Grant(
            "PAYMENT_PLAN", "Payment plan", today.minusDays(50), today.plusDays(300), null, "law");
    timeline.record(
        id, "HELP_GRANTED", "Help was granted.", Map.of("changes", grants.keep(id, List.of(plan))));
  }

  private HttpResponse<String> tell(String user, String what, Map<String, String> body) {
    return caller.post(user, "/api/payment-plans/" + number + what, body);
  }

  @Test
  void billing_tells_of_a_missed_payment_and_of_one_that_came_and_reads_the_hold() {
    agreeOnPlan();
    var missed =
        tell("billing", "/missed-payments", Map.of("dueOn", today.minusDays(3).toString()));

    assertThat(missed.statusCode()).as(missed.body()).isEqualTo(200);
    assertThat(tree(missed.body()).path("planStandsUntil").asText())
        .isEqualTo(today.plusDays(87).toString());
    assertThat(missed.body()).doesNotContain("Secretname");
    var line = caller.get("billing", "/api/collections-holds/csv").body().lines();
    assertThat(line)
        .filteredOn(one -> one.startsWith(bill))
        .singleElement()
        .asString()
        .contains("PLAN");
    assertThat(tell("billing", "/payments", Map.of("paidOn", today.toString())).statusCode())
        .isEqualTo(204);
    assertThat(tell("billing", "/payments", Map.of("paidOn", today.toString())).statusCode())
        .isEqualTo(409);
  }

  @Test
  void an_application_without_a_plan_and_a_day_that_cannot_be_are_refused() {
    var body = Map.of("dueOn", today.toString());
    assertThat(tell("billing", "/missed-payments", body).statusCode()).isEqualTo(404);
    agreeOnPlan();
    var late = tell("billing", "/missed-payments", Map.of("dueOn", today.plusDays(2).toString()));

    assertThat(late.statusCode()).isEqualTo(400);
    assertThat(tree(late.body()).path("fields").has("dueOn")).isTrue();
    assertThat(tell("auditor", "/missed-payments", body).statusCode()).isEqualTo(403);
    assertThat(tell("representative", "/missed-payments", body).statusCode()).isEqualTo(403);
  }
}
