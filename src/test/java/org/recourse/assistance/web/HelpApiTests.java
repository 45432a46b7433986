package org.recourse.assistance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.ApiCaller.tree;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recourse.ApiCaller;
import org.recourse.RecourseTest;
import org.recourse.assistance.grant.Grant;
import org.recourse.assistance.grant.GrantBook;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.Timeline;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What happens to a patient with help, told by other systems. */
@RecourseTest
class HelpApiTests {

  private static final String PATH = "/api/assistance-applications/";
  private static final String USER = "financial-counselor";

  @LocalServerPort int port;
  @Autowired GrantBook grants;
  @Autowired CaseFiles files;
  @Autowired Timeline timeline;
  private ApiCaller caller;
  private String number;

  @BeforeEach
  void apply() {
    caller = new ApiCaller(port);
    Map<String, Object> application = new LinkedHashMap<>();
    application.put("receivedAt", OffsetDateTime.now().minusHours(1).toString());
    application.put("patientName", "Jordan Example " + UUID.randomUUID());
    application.put("patientBirthDate", "1990-02-03");
    var opened = caller.post(USER, "/api/assistance-applications", application);
    number = tree(opened.body()).path("number").asText();
  }

  private int status(String user, String call, Object body) {
    return caller.post(user, PATH + number + call, body).statusCode();
  }

  static Stream<Arguments> news() {
    var today = LocalDate.now();
    return Stream.of(
        Arguments.of(
            "/change", Map.of("on", today.minusDays(9).toString(), "change", "A job was lost")),
        Arguments.of("/appointment", Map.of("day", today.plusDays(60).toString())),
        Arguments.of("/appointment", Map.of()),
        Arguments.of(
            "/death", Map.of("diedOn", today.minusDays(9).toString(), "toldBy", "A daughter")));
  }

  @ParameterizedTest
  @MethodSource("news")
  void counselors_tell_what_happened_and_nobody_else_learns_of_the_case(
      String call, Map<String, Object> body) {
    assertThat(status("authorization-specialist", call, body)).isEqualTo(404);
    assertThat(status("representative", call, body)).isEqualTo(404);
    assertThat(status("auditor", call, body)).isEqualTo(403);
    assertThat(status(USER, call, body)).isEqualTo(204);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/change", "/death", "/dispute"})
  void what_lacks_its_words_is_refused(String call) {
    assertThat(status(USER, call, Map.of())).isIn(400, 409);
  }

  @Test
  void a_day_that_cannot_be_is_refused_with_its_field() {
    var refused =
        caller.post(
            USER,
            PATH + number + "/change",
            Map.of("on", "2127-01-05", "change", "A child is born"));

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(tree(refused.body()).path("fields").path("on").asText())
        .contains("today or earlier");
    assertThat(refused.body()).doesNotContain("child");
    assertThat(status(USER, "/death", Map.of("diedOn", "2127-01-05", "toldBy", "A son")))
        .isEqualTo(400);
  }

  @Test
  void a_dispute_waits_for_a_decision_and_a_second_one_joins() {
    var said = Map.of("said", "My income was counted twice");
    assertThat(status(USER, "/dispute", said)).isEqualTo(409);
    var id = files.findByNumber(number).orElseThrow().id();
    var grant =
        new Grant("ATP", "Ability-to-Pay", LocalDate.now().minusDays(1), null, null, "a rule");
    timeline.record(
        id,
        "HELP_GRANTED",
        "Help was granted.",
        Map.of("changes", grants.keep(id, List.of(grant))));

    assertThat(status("authorization-specialist", "/dispute", said)).isEqualTo(404);
    var first = caller.post(USER, PATH + number + "/dispute", said);
    var second = caller.post(USER, PATH + number + "/dispute", said);

    assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
    assertThat(tree(first.body()).path("joined").asBoolean()).isFalse();
    assertThat(tree(second.body()).path("joined").asBoolean()).isTrue();
    assertThat(tree(second.body()).path("remark").asText()).contains("joins it");
    var clocks = caller.get(USER, "/api/cases/" + number + "/deadlines").body();
    assertThat(clocks).contains("DISPUTE_ANSWER", "confirm with compliance");
  }
}
