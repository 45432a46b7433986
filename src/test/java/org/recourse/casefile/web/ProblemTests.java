package org.recourse.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.ApiCaller.tree;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recourse.ApiCaller;
import org.recourse.RecourseTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever goes wrong is said in plain words, and nothing that was sent is repeated. */
@RecourseTest
class ProblemTests {

  private static final String MARK = "ZZMARKZZ";
  private static final String USER = "representative";
  private static final String START =
      "{\"channel\":\"PHONE\",\"receivedAt\":\"2026-01-20T10:00:00-08:00\",\"narrative\":";

  @LocalServerPort int port;
  private ApiCaller caller;

  @BeforeEach
  void call() {
    caller = new ApiCaller(port);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ZZMARKZZ",
        "[\"ZZMARKZZ\"]",
        "\"ZZMARKZZ\"",
        "{\"narrative\":\"ZZMARKZZ\"",
        "{\"narrative\":\"ZZMARKZZ\"} x",
        "{\"narrative\":\"ZZMARKZZ\",\"narrative\":\"ZZMARKZZ\"}",
        "{\"narrative\":\"ZZMARKZZ\\u0000\"}",
        "{\"narrative\":\"ZZMARKZZ\\ud800\"}",
        "{\"narrative\":\"ZZMARKZZ\",\"ZZ\\u0000\":1}",
        "{\"narrative\":ZZMARKZZ}",
        "{\"narrative\":12345}",
        "{\"narrative\":\"ZZMARKZZ\",\"channel\":\"ZZMARKZZ\"}",
        "{\"narrative\":\"ZZMARKZZ\",\"receivedAt\":\"ZZMARKZZ\"}",
        "{\"narrative\":\"ZZMARKZZ\",\"receivedAt\":\"2999-01-01T00:00:00Z\",\"channel\":\"PHONE\"}",
        "{\"narrative\":\"ZZMARKZZ\",\"interpreterNeeded\":\"ZZMARKZZ\"}",
        "{\"narrative\":1e999999999}",
        "{\"narrative\":NaN}"
      })
  void a_body_that_is_no_complaint_is_refused(String body) {
    assertRefused(caller.post(USER, "/api/grievances", bytes(body)), 400);
  }

  @Test
  void malformed_utf8_is_refused() {
    var bytes = bytes(START + "\"ZZMARKZZ?\"}");
    bytes[bytes.length - 3] = (byte) 0xC3;

    assertRefused(caller.post(USER, "/api/grievances", bytes), 400);
  }

  @Test
  void deep_nesting_is_refused() {
    var nested = START + "[".repeat(100_000) + "]".repeat(100_000) + "}";

    assertRefused(caller.post(USER, "/api/grievances", bytes(nested)), 400);
  }

  @Test
  void a_body_beyond_the_limit_is_refused() {
    var large = START + "\"" + MARK.repeat(400_000) + "\"}";

    assertRefused(caller.post(USER, "/api/grievances", bytes(large)), 413);
  }

  @Test
  void the_wrong_format_is_refused() {
    assertRefused(
        caller.post(USER, "/api/grievances", bytes(MARK), "Content-Type", "text/xml"), 415);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/grievances", "/api/grievances/batch", "/api/authorizations"})
  void a_body_that_promises_parts_and_has_none_is_refused(String path) {
    var answer = caller.post(USER, path, bytes(MARK), "Content-Type", "multipart/form-data");

    assertThat(answer.statusCode()).isBetween(400, 499);
    assertRefused(answer, answer.statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/cases?kind=%00",
        "/api/cases?assignee=ZZMARKZZ%00",
        "/api/cases?q=%00",
        "/api/cockpit/instances?number=%00"
      })
  void a_question_with_a_sign_no_text_has_is_refused(String path) {
    assertRefused(caller.get("supervisor", path), 400);
  }

  @Test
  void the_wrong_method_is_refused() {
    var request =
        caller.request(USER, "/api/grievances").PUT(BodyPublishers.ofString(MARK)).build();

    assertRefused(caller.send(request), 405);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/api/ZZMARKZZ", "/api/cases/ZZMARKZZ/ZZMARKZZ", "/api/grievances/batch/ZZMARKZZ"})
  void an_unknown_address_is_told_from_none(String path) {
    assertRefused(caller.get(USER, path), 404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit=ZZMARKZZ",
        "limit=0",
        "limit=201",
        "status=ZZMARKZZ",
        "dueBefore=ZZMARKZZ",
        "cursor=ZZMARKZZ"
      })
  void a_wrong_question_names_its_parameter(String query) {
    var answer = caller.get(USER, "/api/cases?" + query);

    assertRefused(answer, 400);
    assertThat(tree(answer.body()).path("fields").has(query.substring(0, query.indexOf('='))))
        .isTrue();
  }

  @Test
  void a_refused_complaint_names_its_fields() {
    var answer =
        caller.post(
            USER, "/api/grievances", bytes("{\"channel\":\"PHONE\",\"extra\":\"ZZMARKZZ\"}"));

    assertRefused(answer, 400);
    assertThat(tree(answer.body()).path("fields").has("narrative")).isTrue();
    assertThat(tree(answer.body()).path("fields").has("extra")).isTrue();
  }

  private static void assertRefused(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    var problem = tree(answer.body());
    assertThat(problem.path("type").asText()).startsWith("urn:recourse:problem:");
    assertThat(problem.path("title").asText()).isNotBlank();
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("detail").asText()).hasSizeGreaterThan(20);
    assertThat(answer.body()).doesNotContain(MARK, "Exception", "org.", "java.");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
