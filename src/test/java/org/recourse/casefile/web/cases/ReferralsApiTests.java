package org.recourse.casefile.web.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.ApiCaller.aComplaint;
import static org.recourse.ApiCaller.tree;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.ApiCaller;
import org.recourse.RecourseTest;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.related.Referrals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Risk is reported from any case in one action, and nothing of it comes back but what may. */
@RecourseTest
class ReferralsApiTests {

  private static final String USER = "representative";
  private static final String RISK = "risk-manager";

  @LocalServerPort int port;
  @Autowired CaseFiles files;
  @Autowired Referrals referrals;
  @Autowired JdbcClient database;
  private ApiCaller caller;
  private CaseFile file;
  private String path;
  private String mark;

  @BeforeEach
  void a_complaint() {
    caller = new ApiCaller(port);
    mark = UUID.randomUUID().toString();
    var complaint = aComplaint("He fell out of bed.");
    complaint.put("patientName", "Kim Demoperson " + UUID.randomUUID());
    var number =
        tree(caller.post(USER, "/api/grievances", complaint).body()).path("number").asText();
    file = files.findByNumber(number).orElseThrow();
    path = "/api/cases/" + number;
  }

  @Test
  void what_may_be_told_is_on_a_list() {
    var option = got(USER, "/referrals/options").get(1).path("marks");

    assertThat(option.toString()).contains("Fall with injury", "Talk of self-harm");
    assertThat(got(USER, "/referrals/options").toString())
        .contains("Escalation to risk management", "Threat to sue");
    assertThat(caller.get("financial-counselor", path + "/referrals/options").statusCode())
        .isEqualTo(404);
    assertThat(caller.get("auditor", path + "/referrals/options").statusCode()).isEqualTo(403);
  }

  @Test
  void risk_management_has_the_words_and_the_representative_knows_that_it_was_told() {
    var answer = reported(told());
    var opened = opened();

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    assertThat(tree(answer.body()).path("title").asText())
        .isEqualTo("Escalation to risk management");
    assertThat(tree(answer.body()).path("receivedAt").isNull()).isTrue();
    var seen = tree(caller.get(RISK, "/api/cases/" + opened.number()).body());
    assertThat(seen.toString()).contains(mark, "FALL_WITH_INJURY", "2026-01-20", "10:00");
    assertThat(caller.get(RISK, "/api/cases/" + opened.number() + "/related").body())
        .doesNotContain(opened.number());
  }

  @Test
  void nothing_the_referring_side_can_ask_betrays_the_confined_case() {
    var counted = verified("auditor");
    var answer = reported(told());
    var opened = opened();
    referrals.received(opened.id());

    var all = new HashMap<String, String>();
    for (var who : List.of(USER, "supervisor", "auditor", "financial-counselor", "administrator")) {
      for (var what :
          List.of(
              "",
              "/timeline",
              "/related",
              "/related/suggestions",
              "/referrals",
              "/deadlines",
              "/documents",
              "/letters")) {
        all.put(who + " " + what, caller.get(who, path + what).body());
      }
      all.put(who + " search", caller.get(who, "/api/cases?q=" + opened.number()).body());
      all.put(who + " kind", caller.get(who, "/api/cases?kind=risk").body());
      all.put(who + " name", caller.get(who, "/api/cases?q=Kim%20Demoperson&limit=200").body());
      assertThat(caller.get(who, "/api/cases/" + opened.number()).statusCode())
          .isEqualTo(caller.get(who, "/api/cases/RK-2026-999999").statusCode())
          .isEqualTo(404);
    }
    all.put("answer", answer.body());

    assertThat(all)
        .allSatisfy(
            (where, body) ->
                assertThat(body)
                    .as(where)
                    .doesNotContain(opened.number(), opened.id().toString(), mark));
    assertThat(verified("auditor").path("numbers")).isEqualTo(counted.path("numbers"));
    assertThat(verified("auditor").path("cases")).isEqualTo(counted.path("cases"));
    assertThat(verified(RISK).path("cases").asLong()).isGreaterThan(counted.path("cases").asLong());
  }

  @Test
  void that_it_was_received_and_what_came_back_is_read_in_the_referring_case() {
    reported(told());
    referrals.received(opened().id());
    referrals.giveBack(opened().id(), "CLOSED", "We check rails on every round.");

    var told = got(USER, "/referrals").get(0);
    assertThat(told.path("receivedAt").isNull()).isFalse();
    assertThat(told.path("openedNumber").isNull()).isTrue();
    assertThat(told.path("reason").isNull()).isTrue();
    assertThat(told.at("/returns/0/clearedWording").asText())
        .isEqualTo("We check rails on every round.");
    assertThat(got(USER, "").at("/answers/clearedWording").asText())
        .isEqualTo("We check rails on every round.");
    assertThat(verified(RISK).path("findings").toString()).doesNotContain(file.number());
  }

  @Test
  void a_complaint_that_risk_management_reads_is_linked_to_another_risk_case_and_tells_nothing() {
    reported(told());
    var first = opened();
    a_complaint();
    var unknown = caller.post(RISK, "/api/cases/" + first.number() + "/related", link());
    reported(told());
    var linked = caller.post(RISK, "/api/cases/" + first.number() + "/related", link());

    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(linked.statusCode()).as(linked.body()).isEqualTo(201);
    assertThat(linked.body()).contains(file.number());
    assertThat(caller.post(RISK, path + "/related", Map.of("number", first.number())).statusCode())
        .isEqualTo(403);
    assertThat(got(USER, "/related")).isEmpty();
    assertThat(caller.get(USER, path + "/timeline").body()).doesNotContain("CASE_RELATED");
  }

  private Map<String, Object> link() {
    return Map.of("number", file.number());
  }

  @Test
  void a_second_report_is_asked_about() {
    reported(told());
    var second = reported(told());
    var meant = told();
    meant.put("again", true);

    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(tree(second.body()).path("detail").asText()).contains("was referred there on");
    assertThat(reported(meant).statusCode()).isEqualTo(201);
    assertThat(got(USER, "/referrals")).hasSize(2);
  }

  @Test
  void the_same_request_sent_again_gets_the_same_answer_and_reports_once() {
    var key = UUID.randomUUID().toString();
    var first = caller.post(USER, path + "/referrals", told(), "Idempotency-Key", key);
    var again = caller.post(USER, path + "/referrals", told(), "Idempotency-Key", key);

    assertThat(again.body()).isEqualTo(first.body());
    assertThat(got(USER, "/referrals")).hasSize(1);
    assertThat(
            database
                .sql("select body from idempotency_key where key = ?")
                .param(key)
                .query(String.class)
                .single())
        .doesNotContain(mark, opened().number());
  }

  @Test
  void what_is_missing_is_said_in_a_sentence_and_nothing_is_opened() {
    assertThat(refused("triggers", List.of())).contains("mark at least one thing");
    assertThat(refused("triggers", List.of("BAD_WEATHER"))).contains("not on the list");
    assertThat(refused("triggers", "FALL_WITH_INJURY")).contains("mark at least one thing");
    assertThat(refused("concerns", " ")).contains("whom it is about");
    assertThat(refused("happenedAt", "2099-01-01T10:00:00Z")).contains("future");
    assertThat(refused("happenedAt", "yesterday")).contains("no day and time");
    assertThat(refused("weather", "rain")).contains("not asked for");
    var wordless = told();
    wordless.put("reason", " ");
    assertThat(reported(wordless).statusCode()).isEqualTo(400);
    assertThat(caller.post("auditor", path + "/referrals", told()).statusCode()).isEqualTo(403);
    assertThat(caller.post("financial-counselor", path + "/referrals", told()).statusCode())
        .isEqualTo(404);
    assertThat(got(USER, "/referrals")).isEmpty();
  }

  private String refused(String detail, Object value) {
    var told = told();
    var details = new HashMap<>((Map<String, Object>) details());
    details.put(detail, value);
    told.put("details", details);
    var answer = reported(told);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    return tree(answer.body()).path("detail").asText();
  }

  private Map<String, Object> told() {
    var told = new HashMap<String, Object>();
    told.put("flow", "risk");
    told.put("reason", "He fell and his son talks of a lawyer, " + mark);
    told.put("details", details());
    return told;
  }

  private Map<String, Object> details() {
    return Map.of(
        "triggers",
        List.of("FALL_WITH_INJURY", "THREAT_TO_SUE"),
        "concerns",
        "The patient, " + mark,
        "happenedAt",
        "2026-01-20T10:00:00-08:00");
  }

  private HttpResponse<String> reported(Map<String, Object> what) {
    return caller.post(USER, path + "/referrals", what);
  }

  private CaseFile opened() {
    return files
        .find(
            database
                .sql(
                    "select c.case_id from confined_referral c join referral r on r.id ="
                        + " c.referral_id where r.case_id = ? order by r.referred_at limit 1")
                .param(file.id())
                .query(UUID.class)
                .single())
        .orElseThrow();
  }

  private JsonNode got(String who, String what) {
    return tree(caller.get(who, path + what).body());
  }

  private JsonNode verified(String who) {
    return tree(caller.get(who, "/api/audit/verify").body());
  }
}
