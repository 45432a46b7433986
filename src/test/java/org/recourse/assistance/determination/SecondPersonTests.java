package org.recourse.assistance.determination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recourse.assistance.tables.AssistanceTables;

/** When a second person has to say yes before a patient is told. */
class SecondPersonTests {

  @ParameterizedTest
  @CsvSource({
    "true, false, false, 0, true, Something is denied.",
    "false, true, false, 0, true, A table that decided holds example amounts.",
    "false, false, true, 0, true, 'The patient''s word stands for a paper that could not be had.'",
    "false, false, false, 500001, true, 'More than 5,000 dollars are waived.'",
    "false, false, false, 500000, false, 'Nothing is denied, every paper was seen, and no more than"
        + " 5,000 dollars are waived.'"
  })
  void a_second_person_approves_what_is_denied_unproven_or_large(
      boolean denied, boolean examples, boolean word, long waived, boolean second, String because) {
    var said =
        AssistanceTables.asSaved()
            .decide(
                "assistance-approval",
                Map.of(
                    "denied", denied, "examples", examples, "word", word, "waivedCents", waived));

    assertThat(said.results().get(0))
        .containsEntry("second", second)
        .containsEntry("reason", because);
  }
}
