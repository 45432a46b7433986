package org.recourse.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Questions a form asks of its own answers, many of which are not given yet. */
class FeelQuestionsTests {

  private final FeelQuestions feel = new FeelQuestions();

  @Test
  void what_was_not_answered_counts_as_null() {
    assertThat(feel.holds("=language != \"other\"", Map.of())).isTrue();
    assertThat(feel.holds("=relation = null or relation = \"PATIENT\"", Map.of())).isTrue();
    assertThat(feel.holds("=settled = true", Map.of())).isFalse();
    Map<String, Object> empty = new HashMap<>();
    empty.put("language", null);
    assertThat(feel.holds("=language = \"other\"", empty)).isFalse();
  }

  @Test
  void an_answer_is_asked_with_or_without_the_sign() {
    assertThat(feel.holds("=harm > 2", Map.of("harm", 3))).isTrue();
    assertThat(feel.holds("harm > 2", Map.of("harm", 2))).isFalse();
    assertThat(feel.holds("=harm > 2", Map.of("harm", "three"))).isFalse();
  }

  @Test
  void a_question_nobody_can_read_does_not_hold() {
    assertThat(feel.holds("=this is (no question", Map.of())).isFalse();
    assertThat(feel.holds("", Map.of())).isFalse();
    assertThat(feel.holds("=\"yes\"", Map.of())).isFalse();
  }
}
