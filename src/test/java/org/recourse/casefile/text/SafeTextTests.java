package org.recourse.casefile.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recourse.casefile.InvalidInput;

/** What nobody can see says nothing. */
class SafeTextTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \t\n",
        "\u00A0\u2003\u3000",
        "\u200B\u200D\uFEFF",
        "\u202E\u2066",
        "\u00AD",
        "\u3164",
        "\u2800",
        "\u0301",
        "\uDB40\uDC41"
      })
  void a_text_that_leaves_no_trace_is_no_text(String text) {
    assertThat(SafeText.isBlank(text)).isTrue();
    assertThatThrownBy(() -> SafeText.require("words", text, 100))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("empty");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "·", "ع", "李", "क्", "\uD83D\uDE00", "-", "\u200Bx", "\u06DD", "\uE000"})
  void whatever_can_be_seen_is_kept_as_typed(String text) {
    assertThat(SafeText.require("words", text, 100)).isEqualTo(text);
  }

  @Test
  void nothing_is_no_text_either() {
    assertThat(SafeText.isBlank(null)).isTrue();
  }
}
