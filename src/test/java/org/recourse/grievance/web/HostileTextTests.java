package org.recourse.grievance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.recourse.ApiCaller.aComplaint;
import static org.recourse.ApiCaller.line;
import static org.recourse.ApiCaller.tree;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.recourse.ApiCaller;
import org.recourse.RecourseTest;
import org.recourse.casefile.text.SafeText;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Text that attacks is text: kept exactly as typed, or refused; never run, never cut. */
@Tag("long")
@RecourseTest
class HostileTextTests {

  private static final Path HOSTILE = Path.of("..", "shared", "data", "hostile");
  private static final String USER = "representative";

  @LocalServerPort int port;

  @Test
  void every_hostile_text_is_kept_exactly_or_refused() throws IOException {
    assumeTrue(
        Files.isDirectory(HOSTILE),
        "the collection of hostile texts is not beside this repository");
    var texts = hostileTexts();
    var caller = new ApiCaller(port);

    var results = caller.batch(USER, texts.stream().map(text -> line(aComplaint(text))).toList());

    assertThat(results).hasSameSizeAs(texts);
    for (var i = 0; i < texts.size(); i++) {
      var result = results.get(i);
      if (result.path("status").asInt() == 201) {
        var file = tree(caller.get(USER, "/api/cases/" + result.path("number").asText()).body());
        assertThat(file.path("answers").path("narrative").asText()).isEqualTo(texts.get(i));
      } else {
        assertThat(result.path("status").asInt()).as("line %d", i + 1).isEqualTo(400);
        assertThat(SafeText.isBlank(texts.get(i)) || texts.get(i).contains("\0"))
            .as("line %d", i + 1)
            .isTrue();
      }
    }
  }

  private static List<String> hostileTexts() throws IOException {
    var texts = new LinkedHashSet<String>();
    tree(Files.readString(HOSTILE.resolve("naughty_strings.json")))
        .forEach(text -> texts.add(text.asText()));
    try (var files = Files.list(HOSTILE)) {
      for (var file : files.filter(path -> path.toString().endsWith(".txt")).toList()) {
        texts.addAll(Files.readAllLines(file, StandardCharsets.UTF_8));
      }
    }
    return new ArrayList<>(texts);
  }
}
