package org.recourse.priorauth.pas.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recourse.priorauth.payer.PayerSystem.NumberIn;

/** No answer counts as an approval unless it says so of this line, without a doubt. */
class AnswerReaderTests {

  private final AnswerReader reader = new AnswerReader(new Fhir());

  private static String action(String code) {
    return ("\"adjudication\":[{\"category\":{\"coding\":[{\"code\":\"submitted\"}]},"
            + "\"extension\":[{\"url\":\"%s\",\"extension\":[{\"url\":\"%s\","
            + "\"valueCodeableConcept\":{\"coding\":[{\"system\":\"%s\",\"code\":\"%s\"}]}}]}]}]")
        .formatted(
            Pas.extension("reviewAction"),
            Pas.extension("reviewActionCode"),
            Pas.REVIEW_ACTIONS,
            code);
  }

  private static String item(int sequence, String code) {
    return "{\"itemSequence\":%d,%s}".formatted(sequence, action(code));
  }

  private List<Object> said(String head, String whole, String... items) {
    return read(head, whole, items).lines().stream().map(line -> line.get("decisionCode")).toList();
  }

  private PayerSaid read(String head, String whole, String... items) {
    String response =
        "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[{\"resource\":"
            + "{\"resourceType\":\"ClaimResponse\",%s%s%s}}]}"
                .formatted(
                    head,
                    whole == null ? "" : "," + action(whole),
                    items.length == 0 ? "" : ",\"item\":[" + String.join(",", items) + "]");
    return reader.read(response.getBytes(StandardCharsets.UTF_8), NumberIn.REVIEW_ACTION);
  }

  private static final String WELL = "\"status\":\"active\",\"outcome\":\"complete\"";

  @Test
  void a_clear_answer_is_read_line_by_line() {
    assertThat(said(WELL, null, item(2, "A3"), item(1, "A1"))).containsExactly("A1", "A3");
    assertThat(said(WELL, "A2", item(1, "A1"), item(2, "A3"))).containsExactly("A1", "A3");
    assertThat(said(WELL, "A1", item(1, "A1"))).containsExactly("A1");
    assertThat(said(WELL, "A1")).containsExactly("A1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0001-01-01T00:00:00Z", "1582-10-10", "9999-12-31"})
  void a_payer_whose_clock_says_what_nobody_can_mean_does_not_say_when(String created) {
    var head = WELL + ",\"created\":\"%s\"";

    assertThat(read(head.formatted(created), "A1").saidAt()).isNull();
    assertThat(read(head.formatted("2026-11-02T10:00:00Z"), "A1").saidAt())
        .isEqualTo("2026-11-02T10:00:00Z");
  }

  @Test
  void a_line_nobody_can_place_makes_the_whole_answer_doubtful() {
    String nowhere = "{" + action("A3") + "}";

    assertThat(said(WELL, "A1", nowhere)).containsExactly("contradictory");
    assertThat(said(WELL, null, item(1, "A1"), nowhere)).containsExactly("contradictory");
    assertThat(said(WELL, null, item(1, "A1"), item(1001, "A3"))).containsExactly("contradictory");
  }

  @Test
  void a_whole_that_its_parts_contradict_is_doubtful() {
    assertThat(said(WELL, "A3", item(1, "A1"))).containsExactly("contradictory");
    assertThat(said(WELL, "A1", item(1, "A1"), item(2, "A3"))).containsExactly("contradictory");
    assertThat(said(WELL, null, item(1, "A1"), item(1, "A3"))).containsExactly("contradictory");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cancelled", "draft", "entered-in-error"})
  void a_response_that_does_not_stand_is_no_approval(String status) {
    String head = "\"status\":\"%s\",\"outcome\":\"complete\"".formatted(status);

    assertThat(said(head, "A1")).containsExactly("not active");
    assertThat(said(head, null, item(1, "A1"))).containsExactly("not active");
  }

  @Test
  void a_response_without_status_or_outcome_is_no_approval() {
    assertThat(said("\"outcome\":\"complete\"", null, item(1, "A1"))).containsExactly("not active");
    assertThat(said("\"status\":\"active\"", "A1")).containsExactly("without outcome");
    assertThat(said("\"status\":\"active\"", null, item(1, "A1")))
        .containsExactly("without outcome");
    assertThat(said("\"status\":\"active\",\"outcome\":\"queued\"", null, item(1, "A1")))
        .containsExactly("queued");
  }
}
