package org.recourse.grievance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.ApiCaller.aComplaint;
import static org.recourse.ApiCaller.line;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.ApiCaller;
import org.recourse.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many complaints in one request. */
@RecourseTest
class BatchTests {

  private static final String USER = "representative";

  @LocalServerPort int port;
  @Autowired JdbcClient database;
  private ApiCaller caller;

  @BeforeEach
  void call() {
    caller = new ApiCaller(port);
  }

  @Test
  void good_lines_are_kept_and_bad_ones_told_in_order() {
    var unknown = aComplaint("The bed was hard.");
    unknown.put("shoeSize", 43);
    var future = aComplaint("The bed was hard.");
    future.put("receivedAt", "2099-01-01T00:00:00Z");
    var number = aComplaint("The bed was hard.");
    number.put("narrative", 12);
    var silent = aComplaint("The bed was hard.");
    silent.remove("narrative");

    var results =
        caller.batch(
            USER,
            List.of(
                line(aComplaint("The soup was cold.")),
                line("this is no JSON"),
                line("[1,2]"),
                line(silent),
                line(unknown),
                line(future),
                line(number),
                line(""),
                line("   "),
                line("{\"narrative\":\"a\",\"narrative\":\"b\"}"),
                new byte[] {'{', '"', (byte) 0xC3, '"', ':', '1', '}'},
                line("{\"narrative\":\"a\\u0000b\"}"),
                line("{\"narrative\":\"\\u200b \\ufeff\"}"),
                line("x".repeat(10_000_000)),
                line(aComplaint("Nobody answered the bell."))));

    assertThat(results)
        .extracting(result -> result.path("line").asInt())
        .containsExactly(range(15));
    assertThat(results)
        .extracting(result -> result.path("status").asInt())
        .containsExactly(201, 400, 400, 400, 400, 400, 400, 400, 400, 400, 400, 400, 400, 413, 201);
    assertThat(results.get(0).path("number").asText()).startsWith("GR-");
    assertThat(results.subList(1, 14))
        .allMatch(result -> result.path("detail").asText().length() > 20);
    assertThat(results.get(3).path("fields").has("narrative")).isTrue();
    assertThat(results.get(4).path("fields").has("shoeSize")).isTrue();
    assertThat(results.get(5).path("fields").has("receivedAt")).isTrue();
  }

  @Test
  void a_batch_sent_again_under_its_key_opens_nothing_twice() {
    var key = UUID.randomUUID().toString();
    var lines = new ArrayList<byte[]>();
    for (var i = 0; i < 5; i++) {
      lines.add(line(aComplaint("Line " + i + " of " + key)));
    }

    var brokenOff = caller.batch(USER, lines.subList(0, 2), "Idempotency-Key", key);
    var again = caller.batch(USER, lines, "Idempotency-Key", key);

    assertThat(again.subList(0, 2))
        .extracting(BatchTests::number)
        .containsExactlyElementsOf(numbers(brokenOff));
    assertThat(again)
        .extracting(result -> result.path("replayed").asBoolean())
        .containsExactly(true, true, false, false, false);
    assertThat(numbers(again)).doesNotHaveDuplicates().hasSize(5);
  }

  @Test
  void a_line_may_carry_a_key_of_its_own() {
    var complaint = aComplaint("The parking was full.");
    complaint.put("idempotencyKey", UUID.randomUUID().toString());
    var numbered = aComplaint("The parking was full.");
    numbered.put("idempotencyKey", 7);

    var results = caller.batch(USER, List.of(line(complaint), line(complaint), line(numbered)));

    assertThat(number(results.get(1))).isEqualTo(number(results.get(0)));
    assertThat(results.get(1).path("replayed").asBoolean()).isTrue();
    assertThat(results.get(2).path("status").asInt()).isEqualTo(400);
  }

  @Test
  void numbers_taken_and_not_needed_are_void_with_a_reason() {
    var lines = new ArrayList<byte[]>();
    for (var i = 0; i < 4; i++) {
      lines.add(line(aComplaint("The lift was out of order.")));
    }

    var last = number(caller.batch(USER, lines).get(3));

    var next = "%s%06d".formatted(last.substring(0, 8), Integer.parseInt(last.substring(8)) + 1);
    assertThat(
            database
                .sql("select state from case_number where number = ?")
                .param(next)
                .query(String.class)
                .list())
        .doesNotContain("ALLOCATED");
  }

  @Test
  void a_narrative_of_100_kilobytes_is_kept_whole() {
    var long100 = "Ärger über Straße. ".repeat(5_300);

    var number = number(caller.batch(USER, List.of(line(aComplaint(long100)))).get(0));

    assertThat(narrative(number)).isEqualTo(long100);
  }

  @Test
  void a_batch_is_for_those_who_record_complaints() {
    var request =
        caller
            .request("auditor", "/api/grievances/batch")
            .header("Content-Type", "application/x-ndjson")
            .POST(
                java.net.http.HttpRequest.BodyPublishers.ofByteArray(line(aComplaint("Too loud."))))
            .build();

    assertThat(caller.send(request).statusCode()).isEqualTo(403);
  }

  private String narrative(String number) {
    var file = ApiCaller.tree(caller.get(USER, "/api/cases/" + number).body());
    return file.path("answers").path("narrative").asText();
  }

  private static List<String> numbers(List<JsonNode> results) {
    return results.stream().map(BatchTests::number).toList();
  }

  private static String number(JsonNode result) {
    return result.path("number").asText();
  }

  private static Integer[] range(int last) {
    return java.util.stream.IntStream.rangeClosed(1, last).boxed().toArray(Integer[]::new);
  }
}
