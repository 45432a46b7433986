package org.recourse.assistance.determination.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a letter says of the law behind a decision. */
class DecisionWordsTests {

  private static final Pattern CITATION =
      Pattern.compile("<outputEntry id=\"\\w+_citation\"[^>]*>\\s*<text>\"([^\"]+)\"");

  @ParameterizedTest
  @CsvSource({
    "eligibility-hospital, 11",
    "eligibility-public, 23",
    "eligibility-clinic, 15",
    "scale-hfpa, 3"
  })
  void every_rule_leaves_a_law_in_the_letter_and_no_work_of_the_office(String table, int rules)
      throws IOException {
    var file = Path.of("processes/assistance/assistance-%s.dmn".formatted(table));
    var citations =
        CITATION.matcher(Files.readString(file)).results().map(found -> found.group(1)).toList();

    assertThat(citations)
        .hasSize(rules)
        .allSatisfy(
            citation ->
                assertThat(DecisionWords.plain(citation)).isNotBlank().doesNotContain("confirm"));
  }
}
