package org.recourse.engine.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the engine would stumble over is told before it tries, and what Tasklist sends is not. */
class BodyCheckTests {

  private final BodyCheck check = new BodyCheck();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"sorting\":[null]}",
        "{\"orQueries\":[{\"assigneeIn\":[\"a\",null]}]}",
        "{\"processVariables\":[{}]}",
        "{\"orQueries\":[{\"taskVariables\":[{\"name\":\"a\",\"value\":1}]}]}",
        "{\"dueDates\":[{\"value\":\"x\"}]}"
      })
  void a_list_with_an_empty_place_or_half_a_condition_is_refused(String body) throws Exception {
    assertThat(complaint("/task", body))
        .hasValueSatisfying(words -> assertThat(words).endsWith("."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"sorting\":[{\"sortBy\":\"created\",\"sortOrder\":\"desc\"}],\"processVariables\":[]}",
        "{\"processVariables\":[{\"name\":\"a\",\"operator\":\"eq\",\"value\":null}]}",
        "{\"query\":{},\"properties\":{\"variables\":[{\"name\":\"a\",\"label\":\"A\"}]}}"
      })
  void what_tasklist_sends_is_not(String body) throws Exception {
    assertThat(complaint("/filter/create", body)).isEmpty();
  }

  @Test
  void what_people_type_is_left_to_the_form() throws Exception {
    assertThat(complaint("/task/1/submit-form", "{\"variables\":{\"a\":{\"value\":[null]}}}"))
        .isEmpty();
  }

  private Optional<String> complaint(String path, String body) throws Exception {
    return check.complaint(path, body.getBytes(StandardCharsets.UTF_8));
  }
}
