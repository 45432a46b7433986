package org.recourse.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Papers are read when they are short, and believed when they agree with the files. */
class PaperRulesTests {

  private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#|mailto:)([^)#\\s]+)");

  @Test
  void the_readme_is_short_and_starts_the_product() throws IOException {
    var readme = Files.readAllLines(Path.of("README.md"));

    assertThat(readme).hasSizeLessThanOrEqualTo(180);
    assertThat(String.join("\n", readme)).contains("mvn spring-boot:run", "mvn verify");
  }

  @Test
  void contributing_fits_two_screens() throws IOException {
    assertThat(Files.readAllLines(Path.of("CONTRIBUTING.md"))).hasSizeLessThanOrEqualTo(80);
  }

  @Test
  void what_a_paper_points_at_exists() throws IOException {
    for (var paper : papers()) {
      var links = LINK.matcher(Files.readString(paper)).results().map(m -> m.group(1)).toList();

      assertThat(links)
          .as("%s points at files that exist", paper)
          .allMatch(link -> Files.exists(paper.resolveSibling(link)));
    }
  }

  @Test
  void a_decision_fits_one_screen() throws IOException {
    for (var paper : papers()) {
      if (paper.getParent() != null && paper.getParent().endsWith("decisions")) {
        assertThat(Files.readAllLines(paper)).as("%s", paper).hasSizeLessThanOrEqualTo(60);
      }
    }
  }

  private static List<Path> papers() throws IOException {
    try (var docs = Files.walk(Path.of("docs"));
        var root = Files.list(Path.of(""))) {
      var all = Stream.concat(docs, root);
      return all.filter(f -> f.toString().endsWith(".md")).toList();
    }
  }
}
