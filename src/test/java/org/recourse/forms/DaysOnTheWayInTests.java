package org.recourse.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.ApiCaller.aComplaint;
import static org.recourse.ApiCaller.aRequestForCare;
import static org.recourse.ApiCaller.line;
import static org.recourse.ApiCaller.tree;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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

/** Days that nobody can mean are refused wherever they come in. */
@RecourseTest
class DaysOnTheWayInTests {

  private static final String RANGE = "must lie between 1900-01-01 and 2199-12-31";
  private static final String FUTURE = "lies in the future";
  private static final String COMPLAINTS = "/api/grievances";
  private static final String RISKS = "/api/risk-reports";
  private static final String APPLICATIONS = "/api/assistance-applications";
  private static final String AUTHORIZATIONS = "/api/authorizations";

  @LocalServerPort int port;
  private ApiCaller caller;

  @BeforeEach
  void call() {
    caller = new ApiCaller(port);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0001-01-01T10:00Z",
        "0202-11-20T10:00Z",
        "1026-11-20T10:00Z",
        "1582-10-10T10:00Z",
        "1899-12-31T23:59-08:00",
        "-5000-01-01T10:00Z",
        "2200-01-01T00:00Z",
        "+999999999-12-31T00:00Z"
      })
  void no_case_is_received_on_a_day_nobody_can_mean(String day) {
    openings()
        .forEach(
            (path, opening) -> {
              refuses(post(path, with(opening, "receivedAt", day)), "receivedAt", RANGE);
              var told = batch(path, with(opening, "receivedAt", day));
              assertThat(told).as(path).contains(RANGE).doesNotContain("\"number\"");
            });
  }

  @Test
  void every_other_day_of_a_form_keeps_to_the_same_range() {
    var born = "1899-12-31";
    openings()
        .forEach(
            (path, opening) ->
                refuses(
                    post(path, with(opening, "patientBirthDate", born)),
                    "patientBirthDate",
                    RANGE));
    refuses(post(COMPLAINTS, with(aComplaint("x"), "eventDate", "0001-01-01")), "eventDate", RANGE);
    refuses(post(RISKS, with(aRisk(), "eventOn", "-5000-01-01")), "eventOn", RANGE);
    refuses(
        post(AUTHORIZATIONS, with(aRequestForCare(), "appointmentOn", "9999-12-31")),
        "appointmentOn",
        RANGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2030-01-01", "2199-12-31"})
  void what_has_happened_did_not_happen_in_the_future(String day) {
    openings()
        .forEach(
            (path, opening) -> {
              var received = with(opening, "receivedAt", day + "T10:00Z");
              refuses(post(path, received), "receivedAt", FUTURE);
              assertThat(batch(path, received)).as(path).contains(FUTURE);
              refuses(
                  post(path, with(opening, "patientBirthDate", day)), "patientBirthDate", FUTURE);
            });
    refuses(post(COMPLAINTS, with(aComplaint("x"), "eventDate", day)), "eventDate", FUTURE);
    refuses(post(RISKS, with(aRisk(), "eventOn", day)), "eventOn", FUTURE);
  }

  @Test
  void a_complaint_of_long_ago_comes_in() {
    var old = with(aComplaint("It was long ago."), "receivedAt", "1900-01-01T10:00-08:00");
    var young = with(aComplaint("x"), "patientBirthDate", "1900-01-01");

    assertThat(post(COMPLAINTS, old).statusCode()).isEqualTo(201);
    assertThat(post(COMPLAINTS, young).statusCode()).isEqualTo(201);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5000-01-01", "1500-06-01", "2200-01-01"})
  void a_day_in_the_body_of_any_request_keeps_to_the_same_range(String day) {
    var complaint = tree(post(COMPLAINTS, aComplaint("She has died.")).body()).path("number");
    var path = COMPLAINTS + "/" + complaint.asText() + "/patient-death";
    var application = tree(post(APPLICATIONS, anApplication()).body()).path("number").asText();

    refuses(post(path, Map.of("diedOn", day, "recipientName", "A daughter")), "diedOn", RANGE);
    refuses(
        post(
            APPLICATIONS + "/" + application + "/death",
            Map.of("diedOn", day, "toldBy", "A daughter")),
        "diedOn",
        RANGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"+999999999-12-31T00:00:00Z", "-5000-01-01T00:00:00Z", "2200-01-01T00:00:00Z"})
  void a_day_in_an_address_keeps_to_the_same_range(String moment) {
    var asked = URLEncoder.encode(moment, StandardCharsets.UTF_8);

    refuses(caller.get("supervisor", "/api/cases?dueBefore=" + asked), "dueBefore", RANGE);
  }

  @Test
  void a_moment_of_a_talk_or_a_report_keeps_to_the_same_range() {
    var number = tree(post(COMPLAINTS, aComplaint("It hurt.")).body()).path("number").asText();
    var talk = Map.of("language", "Spanish", "who", "NOBODY", "startedAt", "-5000-01-01T00:00:00Z");

    refuses(post("/api/cases/" + number + "/interpreters", talk), "startedAt", RANGE);
    refuses(
        post(
            "/api/cases/" + number + "/referrals",
            Map.of(
                "flow",
                "risk",
                "reason",
                "She fell.",
                "details",
                Map.of(
                    "triggers", List.of("FALL_WITH_INJURY"), "concerns", "x", "happenedAt", OLD))),
        "happenedAt",
        "between 1900-01-01 and 2199-12-31");
  }

  private static final String OLD = "-5000-01-01T00:00:00Z";

  private static Map<String, Map<String, Object>> openings() {
    return Map.of(
        COMPLAINTS,
        aComplaint("The food was cold."),
        RISKS,
        aRisk(),
        APPLICATIONS,
        anApplication(),
        AUTHORIZATIONS,
        aRequestForCare());
  }

  private static Map<String, Object> aRisk() {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("receivedAt", OffsetDateTime.now().minusHours(1).toString());
    report.put("narrative", "A lamp fell.");
    report.put("concerns", "The person in the bed below");
    report.put("marks", List.of("FALL_WITH_INJURY"));
    return report;
  }

  private static Map<String, Object> anApplication() {
    Map<String, Object> application = new LinkedHashMap<>();
    application.put("receivedAt", OffsetDateTime.now().minusHours(1).toString());
    application.put("patientName", "Jordan Example " + UUID.randomUUID());
    application.put("patientBirthDate", "1990-02-03");
    application.put("state", "CA");
    application.put("incomesTold", "ALL");
    application.put("members", List.of(Map.of("relation", "PATIENT", "age", 36)));
    return application;
  }

  private static Map<String, Object> with(Map<String, Object> opening, String key, Object value) {
    Map<String, Object> changed = new LinkedHashMap<>(opening);
    changed.put(key, value);
    return changed;
  }

  private HttpResponse<String> post(String path, Object body) {
    return caller.post(whoWorksOn(path), path, body);
  }

  private String batch(String path, Object opening) {
    return caller.batch(whoWorksOn(path), path + "/batch", List.of(line(opening))).toString();
  }

  private static String whoWorksOn(String path) {
    return path.startsWith(RISKS)
        ? "risk-manager"
        : path.startsWith(APPLICATIONS)
            ? "financial-counselor"
            : path.startsWith(AUTHORIZATIONS) ? "authorization-specialist" : "representative";
  }

  private static void refuses(HttpResponse<String> answer, String field, String words) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(tree(answer.body()).path("fields").path(field).asText())
        .as(answer.body())
        .contains(words);
  }
}
