package org.recourse.grievance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.ApiCaller.tree;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recourse.ApiCaller;
import org.recourse.RecourseTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Reading the answer before it goes, by another system or a page that is out of date. */
@RecourseTest
class AnswerApiTests {

  @LocalServerPort private int port;

  @Test
  void what_is_no_list_is_refused_in_plain_words() {
    var answer = preview(Map.of("issues", "They waited.", "actions", Map.of("action", "None")));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(tree(answer.body()).path("detail").asText())
        .isEqualTo("'Issues' must be a list of rows. 'Actions' must be a list of rows.");
    assertThat(tree(answer.body()).path("fields").has("issues")).isTrue();
  }

  @Test
  void rows_and_answers_of_another_shape_are_named_by_their_place() {
    var answer =
        preview(
            Map.of(
                "issues", List.of("They waited.", Map.of("answer", List.of("Yes", "No"))),
                "stepsTaken", List.of("Read the log")));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(tree(answer.body()).path("fields").fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder("issues[0]", "issues[1].answer", "stepsTaken");
    assertThat(tree(answer.body()).path("detail").asText())
        .contains("'Issues', row 1 is not a row.");
  }

  @Test
  void a_form_that_is_only_begun_is_no_reason_to_refuse() {
    assertThat(preview(Map.of()).statusCode()).isEqualTo(200);
    assertThat(preview(Map.of("issues", List.of(Map.of()))).statusCode()).isEqualTo(200);
  }

  private java.net.http.HttpResponse<String> preview(Map<String, Object> unsaved) {
    var caller = new ApiCaller(port);
    var complaint = ApiCaller.aComplaint("The answer came late.");
    var number =
        tree(caller.post("representative", "/api/grievances", complaint).body())
            .path("number")
            .asText();
    return caller.post("representative", "/api/grievances/" + number + "/answer-preview", unsaved);
  }
}
