package org.recourse.forms.drafts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

/** What counts as a draft. */
class DraftContentTests {

  private final DraftContent content =
      new DraftContent(new DraftProperties(Duration.ofDays(30), DataSize.ofBytes(64)));

  @Test
  void a_draft_is_kept_exactly_as_typed() throws IOException {
    var typed = "{ \"narrative\": \"caf\\u00e9 \uD83D\uDE00 \\ud800\" }";

    assertThat(read(typed)).isEqualTo(typed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "\"x\"", "null", "{", "{} {}", "{\"a\":1} x"})
  void anything_but_one_object_is_refused(String other) {
    assertThatThrownBy(() -> read(other)).isInstanceOf(DraftContent.NotAnObject.class);
  }

  @Test
  void a_draft_beyond_the_limit_is_refused() {
    assertThatThrownBy(() -> read("{\"narrative\":\"" + "x".repeat(64) + "\"}"))
        .isInstanceOf(DraftContent.TooLong.class);
  }

  private String read(String body) throws IOException {
    return content.read(new ByteArrayInputStream(body.getBytes(UTF_8)));
  }
}
