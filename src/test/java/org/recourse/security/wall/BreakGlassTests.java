package org.recourse.security.wall;

import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.ApiCaller;
import org.recourse.HospitalTime;
import org.recourse.RecourseTest;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.CaseNumbers;
import org.recourse.casefile.Confidentiality;
import org.recourse.casefile.NamedPeople;
import org.recourse.casefile.Timeline;
import org.recourse.casefile.timeline.TimelineEntry;
import org.recourse.security.Wire;
import org.recourse.security.breakglass.BreakGlassSettings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An auditor comes to read a shut case with a reason, a second person and an end. */
@RecourseTest
@Import(Vault.class)
class BreakGlassTests {

  @LocalServerPort private int port;
  @Autowired private CaseFiles files;
  @Autowired private CaseNumbers numbers;
  @Autowired private NamedPeople named;
  @Autowired private Timeline timeline;
  @Autowired private JdbcClient database;
  private final HospitalTime time = new HospitalTime();
  private ApiCaller api;
  private CaseFile file;
  private String address;

  @BeforeEach
  void a_case_that_exists_for_risk_managers_and_counsel_alone() {
    api = new ApiCaller(port);
    file =
        files.open(
            Vault.KIND, numbers.allocate(Vault.KIND), Instant.now(), Confidentiality.STANDARD);
    address = "/api/cases/" + file.number();
  }

  @AfterEach
  void now() {
    time.reset();
  }

  @Test
  void the_case_opens_for_reading_when_a_second_person_agrees_and_shuts_by_itself() {
    assertThat(reads("auditor")).isEqualTo(404);
    ask(file.number());
    assertThat(reads("auditor")).isEqualTo(404);

    assertThat(decide("risk-manager", "confirm", Map.of())).isEqualTo(204);

    assertThat(reads("auditor")).isEqualTo(200);
    assertThat(api.post("auditor", address + "/notes", Map.of("text", "x")).statusCode())
        .as("opened for reading")
        .isEqualTo(403);
    assertThat(api.get("auditor", address + "/access-log").statusCode()).isEqualTo(403);
    assertThat(reads("supervisor")).as("nobody else").isEqualTo(404);
    time.passes(ofHours(4).plusMinutes(1));
    assertThat(reads("auditor")).as("four hours later").isEqualTo(404);
    assertThat(happened()).contains("BREAK_GLASS_ASKED", "BREAK_GLASS_OPENED");
    assertThat(logged())
        .containsSubsequence(
            "auditor READ_CASE false",
            "auditor ASK_BREAK_GLASS false",
            "risk-manager CONFIRM_BREAK_GLASS true",
            "auditor READ_CASE_BY_BREAK_GLASS true",
            "auditor ADD_NOTE false",
            "auditor READ_ACCESS_LOG false",
            "auditor READ_CASE false");
  }

  @Test
  void an_auditor_hears_and_finds_the_same_whether_or_not_there_is_such_a_case() {
    var real = ask(file.number());
    var unreal = ask("VT-1999-000001");

    assertThat(unreal.statusCode()).isEqualTo(202).isEqualTo(real.statusCode());
    assertThat(unreal.body()).isEqualTo(real.body());
    decide("counsel", "refuse", Map.of("reason", "No need is shown"));
    assertThat(statesFor("auditor")).containsSubsequence("WAITING", "WAITING");
    time.passes(Duration.ofDays(4));
    assertThat(statesFor("auditor")).as("refused and unreal alike").doesNotContain("REFUSED");
    assertThat(happened()).contains("BREAK_GLASS_REFUSED");
    assertThat(reads("auditor")).isEqualTo(404);
  }

  @Test
  void it_ends_early_when_either_side_says_so() {
    ask(file.number());
    decide("counsel", "confirm", Map.of("hours", 24));
    time.passes(ofHours(23));
    assertThat(reads("auditor")).isEqualTo(200);

    assertThat(decide("supervisor", "end", Map.of())).isEqualTo(404);
    assertThat(decide("risk-manager", "end", Map.of())).isEqualTo(204);
    assertThat(reads("auditor")).isEqualTo(404);
    assertThat(decide("auditor", "end", Map.of())).isEqualTo(409);
    assertThat(happened()).contains("BREAK_GLASS_ENDED");
  }

  @Test
  void nobody_decides_who_asked_or_does_not_hold_the_case_or_is_named_in_it() {
    ask(file.number());
    named.set(file.id(), Set.of("counsel"));

    for (var who : List.of("auditor", "supervisor", "administrator", "representative", "counsel")) {
      assertThat(decide(who, "confirm", Map.of())).as(who).isEqualTo(404);
    }
    assertThat(decide("risk-manager", "confirm", Map.of("hours", 25))).isEqualTo(400);
    assertThat(decide("risk-manager", "confirm", Map.of())).isEqualTo(204);
    assertThat(decide("risk-manager", "confirm", Map.of())).as("twice").isEqualTo(409);
  }

  @Test
  void an_auditor_named_in_the_case_never_gets_in_and_one_named_later_is_out_at_once() {
    named.set(file.id(), Set.of("auditor"));
    assertThat(ask(file.number()).statusCode()).isEqualTo(202);
    assertThat(decide("risk-manager", "confirm", Map.of())).isEqualTo(409);

    named.set(file.id(), Set.of());
    assertThat(decide("risk-manager", "confirm", Map.of())).isEqualTo(204);
    assertThat(reads("auditor")).isEqualTo(200);
    named.set(file.id(), Set.of("auditor"));
    assertThat(reads("auditor")).isEqualTo(404);
  }

  @Test
  void only_auditors_ask_and_only_with_a_reason() {
    assertThat(api.post("supervisor", address + "/break-glass", reason("x")).statusCode())
        .isEqualTo(403);
    assertThat(api.post("auditor", address + "/break-glass", reason(" ")).statusCode())
        .isEqualTo(400);
  }

  @Test
  void a_request_nobody_answers_lapses() {
    ask(file.number());
    time.passes(Duration.ofDays(4));

    assertThat(decide("risk-manager", "confirm", Map.of())).isEqualTo(409);
  }

  @Test
  void those_who_hold_the_case_decide_on_a_page_and_nobody_else_sees_the_request_there() {
    var auditor = Wire.signedIn(port, "auditor");
    auditor.page("/break-glass");
    var why = "Because+of+" + UUID.randomUUID();
    submit(auditor, "/break-glass", "number=" + file.number() + "&reason=" + why);
    var holder = Wire.signedIn(port, "risk-manager");

    assertThat(holder.page("/").body()).contains("Shut cases");
    assertThat(holder.page("/break-glass").body()).contains(file.number(), why.replace('+', ' '));
    assertThat(Wire.signedIn(port, "supervisor").page("/break-glass").body())
        .doesNotContain(file.number());
    var deed = "/break-glass/" + request() + "/confirm";
    assertThat(submit(holder, deed, "hours=1").location()).endsWith("/break-glass?done");
    assertThat(reads("auditor")).isEqualTo(200);
    assertThat(submit(holder, deed, "hours=1").location()).endsWith("?not-done");
  }

  @Test
  void no_setting_leaves_a_case_open_for_more_than_a_day() {
    assertThatThrownBy(() -> new BreakGlassSettings(ofHours(4), ofHours(25), ofHours(72)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private HttpResponse<String> ask(String number) {
    return api.post(
        "auditor", "/api/cases/" + number + "/break-glass", reason("Survey of the state"));
  }

  private static Map<String, Object> reason(String words) {
    return Map.of("reason", words);
  }

  private int reads(String who) {
    return api.get(who, address).statusCode();
  }

  private int decide(String who, String deed, Map<String, Object> body) {
    return api.post(who, "/api/break-glass/" + request() + "/" + deed, body).statusCode();
  }

  private String request() {
    return database
        .sql("select id from break_glass where number = ? order by asked_at desc limit 1")
        .param(file.number())
        .query(String.class)
        .single();
  }

  private static Wire.Answer submit(Wire person, String path, String form) {
    return person.send(
        "POST", path, form, "Accept: text/html", "Content-Type: application/x-www-form-urlencoded");
  }

  private List<String> statesFor(String who) {
    return stream(ApiCaller.tree(api.get(who, "/api/break-glass").body()))
        .limit(2)
        .map(request -> request.path("state").asText())
        .toList();
  }

  private static java.util.stream.Stream<JsonNode> stream(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  private List<String> happened() {
    return timeline.of(file.id()).stream().map(TimelineEntry::type).toList();
  }

  private List<String> logged() {
    return database
        .sql("select username, action, allowed from case_access where case_id = ? order by id")
        .param(file.id())
        .query(
            (row, n) -> row.getString(1) + " " + row.getString(2) + " " + row.getBoolean("allowed"))
        .list();
  }
}
