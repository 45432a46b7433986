package org.recourse.casefile.web.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.ApiCaller.aComplaint;
import static org.recourse.ApiCaller.tree;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.ApiCaller;
import org.recourse.RecourseTest;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.NamedPeople;
import org.recourse.casefile.related.Referrals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Case files over the API: for those who may, and as if they were not there for the others. */
@RecourseTest
class CasesApiTests {

  private static final String USER = "representative";

  @LocalServerPort int port;
  @Autowired JdbcClient database;
  @Autowired NamedPeople named;
  @Autowired CaseFiles files;
  @Autowired Referrals referrals;
  private ApiCaller caller;
  private String number;
  private String path;

  @BeforeEach
  void open() {
    caller = new ApiCaller(port);
    var complaint = aComplaint("The food was cold.");
    complaint.put("patientName", "Zoë Demoperson " + UUID.randomUUID());
    number = body(caller.post(USER, "/api/grievances", complaint)).path("number").asText();
    path = "/api/cases/" + number;
  }

  @Test
  void a_case_file_shows_everything_on_record() {
    var file = body(caller.get(USER, path));

    assertThat(file.path("number").asText()).isEqualTo(number);
    assertThat(file.path("status").asText()).isEqualTo("OPEN");
    assertThat(file.path("answers").path("narrative").asText()).isEqualTo("The food was cold.");
    assertThat(file.path("parties").path("patientName").asText()).startsWith("Zoë");
    assertThat(body(caller.get(USER, path + "/timeline")).get(0).path("type").asText())
        .isEqualTo("CASE_OPENED");
  }

  @Test
  void a_case_one_may_not_see_looks_like_one_that_is_not_there() {
    var shut = caller.get("risk-manager", path);
    var missing = caller.get("risk-manager", path + "9");

    assertThat(shut.statusCode()).isEqualTo(404);
    assertThat(shut.body().replace(number, "")).isEqualTo(missing.body().replace(number + "9", ""));
    assertThat(accesses("risk-manager")).containsExactly("READ_CASE false");
  }

  @Test
  void what_is_no_case_number_is_not_repeated() {
    var words = "Mrs. Demoperson has hepatitis";

    var linked = caller.post(USER, path + "/related", Map.of("number", words));
    var read = caller.get(USER, "/api/cases/Demoperson");

    assertThat(linked.statusCode()).isEqualTo(404);
    assertThat(linked.body()).doesNotContain("Demoperson").contains("Give one like");
    assertThat(read.statusCode()).isEqualTo(404);
    assertThat(read.body()).doesNotContain("Demoperson");
    assertThat(caller.get(USER, "/api/cases/GR-2020-999999").body()).contains("GR-2020-999999");
  }

  @Test
  void whoever_is_named_in_a_complaint_finds_it_shut() {
    named.set(files.findByNumber(number).orElseThrow().id(), Set.of("representative2"));

    assertThat(caller.get("representative2", path).statusCode()).isEqualTo(404);
    assertThat(caller.post("representative2", path + "/notes", Map.of("text", "x")).statusCode())
        .isEqualTo(404);
    assertThat(caller.get("representative2", "/api/cases?q=" + number).body())
        .doesNotContain(number);
    assertThat(caller.get(USER, "/api/cases?q=" + number).body()).contains(number);
  }

  @Test
  void every_reading_is_logged() {
    caller.get("auditor", path);
    caller.get("auditor", path + "/timeline");
    caller.get("auditor", path + "/documents");

    assertThat(accesses("auditor"))
        .containsExactly("READ_CASE true", "READ_TIMELINE true", "LIST_DOCUMENTS true");
  }

  @Test
  void an_auditor_reads_and_changes_nothing() {
    assertThat(caller.post("auditor", path + "/notes", Map.of("text", "x")).statusCode())
        .isEqualTo(403);
  }

  @Test
  void a_note_becomes_part_of_the_timeline_once() {
    var key = UUID.randomUUID().toString();
    caller.post(
        USER, path + "/notes", Map.of("text", "<b>Called</b> back"), "Idempotency-Key", key);
    caller.post(
        USER, path + "/notes", Map.of("text", "<b>Called</b> back"), "Idempotency-Key", key);

    var timeline = body(caller.get(USER, path + "/timeline"));
    assertThat(timeline.findValuesAsText("text")).containsExactly("<b>Called</b> back");
    assertThat(caller.post(USER, path + "/notes", Map.of()).statusCode()).isEqualTo(400);
  }

  @Test
  void a_document_comes_back_as_an_attachment_byte_by_byte() {
    var added = upload("Brief von Zoë.txt", "So was it.\n");
    var again = upload("Brief von Zoë.txt", "So was it.\n");
    var download = caller.get(USER, path + "/documents/" + body(added).path("id").asText());

    assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
    assertThat(again.headers().firstValue("Idempotent-Replay")).contains("true");
    assertThat(download.body()).isEqualTo("So was it.\n");
    assertThat(header(download, "Content-Disposition"))
        .startsWith("attachment;")
        .contains("filename*=UTF-8''Brief%20von%20Zo%C3%AB.txt");
    assertThat(header(download, "X-Content-Type-Options")).contains("nosniff");
    assertThat(header(download, "Content-Security-Policy")).contains("sandbox");
    assertThat(body(caller.get(USER, path + "/documents"))).hasSize(1);
    assertThat(caller.get("risk-manager", path + "/documents").statusCode()).isEqualTo(404);
  }

  @Test
  void a_file_that_is_not_what_its_name_says_is_refused() {
    assertThat(upload("letter.pdf", "<script>alert(1)</script>").statusCode()).isEqualTo(400);
  }

  @Test
  void related_cases_are_seen_from_both_sides() {
    var other =
        body(caller.post(USER, "/api/grievances", aComplaint("Again!"))).path("number").asText();

    var linked =
        caller.post(USER, path + "/related", Map.of("number", other, "relation", "SAME_PATIENT"));

    assertThat(linked.statusCode()).as(linked.body()).isEqualTo(201);
    assertThat(
            body(caller.get(USER, "/api/cases/" + other + "/related")).findValuesAsText("number"))
        .containsExactly(number);
  }

  @Test
  void a_timeline_names_no_case_that_is_closed_to_the_reader() {
    var other =
        body(caller.post(USER, "/api/grievances", aComplaint("Again!"))).path("number").asText();
    var otherId = files.findByNumber(other).orElseThrow().id();
    caller.post(USER, path + "/related", Map.of("number", other, "relation", "SAME_PATIENT"));
    named.set(otherId, Set.of("representative2"));

    var open = body(caller.get(USER, path + "/timeline"));
    var shut = body(caller.get("representative2", path + "/timeline"));

    assertThat(open.toString()).contains(other, otherId.toString());
    assertThat(shut.toString())
        .contains("CASE_RELATED", "SAME_PATIENT")
        .doesNotContain(other, otherId.toString());
    assertThat(shut.findValuesAsText("hash")).isEqualTo(open.findValuesAsText("hash"));
  }

  @Test
  void a_timeline_does_not_name_the_case_of_a_referral_that_is_closed_to_the_reader() {
    var id = files.findByNumber(number).orElseThrow().id();
    var referral = referrals.refer(id, "assistance", "The bill is too high");

    var told = caller.get(USER, path + "/timeline").body();
    var received =
        caller
            .get("financial-counselor", "/api/cases/" + referral.openedNumber() + "/timeline")
            .body();

    assertThat(told)
        .contains("CASE_REFERRED", "The bill is too high")
        .doesNotContain(referral.openedNumber(), referral.openedCaseId().toString());
    assertThat(received)
        .contains("REFERRAL_RECEIVED", "The bill is too high")
        .doesNotContain(number, id.toString());
    assertThat(caller.get("supervisor", path + "/timeline").body())
        .contains(referral.openedNumber());
  }

  @Test
  void a_complaint_can_be_taken_back() {
    var withdrawn =
        caller.post(
            USER, "/api/grievances/" + number + "/withdrawal", Map.of("reason", "It is settled"));

    assertThat(withdrawn.statusCode()).as(withdrawn.body()).isEqualTo(200);
    assertThat(body(caller.get(USER, path + "/timeline")).findValuesAsText("type"))
        .contains("WITHDRAWAL_RECEIVED");
  }

  @Test
  void pages_follow_each_other_without_gap_or_repetition() {
    var first = body(caller.get(USER, "/api/cases?kind=grievance&limit=1"));
    var next = first.path("next").asText();
    var second = body(caller.get(USER, "/api/cases?kind=grievance&limit=1&cursor=" + next));

    assertThat(first.path("cases").get(0).path("number").asText()).isEqualTo(number);
    assertThat(second.path("cases").findValuesAsText("number")).hasSize(1).doesNotContain(number);
  }

  @Test
  void only_those_who_watch_over_the_record_verify_it() {
    assertThat(caller.get(USER, "/api/audit/verify").statusCode()).isEqualTo(403);
    assertThat(caller.get("auditor", "/api/audit/verify").statusCode()).isEqualTo(200);
  }

  private HttpResponse<String> upload(String name, String content) {
    var body =
        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n%s\r\n--b--\r\n"
            .formatted(name, content);
    return caller.send(
        caller
            .request(USER, path + "/documents")
            .header("Content-Type", "multipart/form-data; boundary=b")
            .header("Idempotency-Key", "upload-" + number)
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  private java.util.List<String> accesses(String username) {
    return database
        .sql(
            "select a.action || ' ' || a.allowed from case_access a join case_file f on f.id ="
                + " a.case_id where f.number = ? and a.username = ? order by a.id")
        .params(number, username)
        .query(String.class)
        .list();
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static JsonNode body(HttpResponse<String> answer) {
    return tree(answer.body());
  }
}
