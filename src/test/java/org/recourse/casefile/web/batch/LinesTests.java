package org.recourse.casefile.web.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cutting a stream into lines. */
class LinesTests {

  @Test
  void lines_end_with_a_newline_or_at_the_end() throws IOException {
    assertThat(linesOf("one\ntwo\r\n\nfour")).containsExactly("1:one", "2:two", "3:", "4:four");
  }

  @Test
  void a_newline_at_the_end_begins_no_line() throws IOException {
    assertThat(linesOf("one\n")).containsExactly("1:one");
    assertThat(linesOf("")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {16_383, 16_384, 16_385, 32_767, 32_768, 32_769, 50_000})
  void a_line_may_cross_the_chunks_it_is_read_in(int length) throws IOException {
    var line = "x".repeat(length);

    assertThat(linesOf(line + "\n" + line + "\nlast"))
        .containsExactly("1:" + line, "2:" + line, "3:last");
  }

  @Test
  void a_line_that_is_too_long_is_skipped_and_the_next_one_read() throws IOException {
    var longest = "x".repeat(60_000);

    assertThat(linesOf(longest + "\n" + longest + "y\nnext"))
        .containsExactly("1:" + longest, "2:too long", "3:next");
  }

  @Test
  void a_chunk_that_ends_with_a_line_leaves_the_next_line_whole() throws IOException {
    var exactly = "x".repeat(16 * 1024 - 1);

    assertThat(linesOf(exactly + "\n" + "next\n")).containsExactly("1:" + exactly, "2:next");
  }

  private static List<String> linesOf(String text) throws IOException {
    var lines =
        new Lines(
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 60_000, () -> {});
    var found = new ArrayList<String>();
    for (var line = lines.next(); line != null; line = lines.next()) {
      var content =
          line.isTooLong() ? "too long" : new String(line.bytes(), StandardCharsets.UTF_8);
      found.add(line.number() + ":" + content);
    }
    return found;
  }
}
