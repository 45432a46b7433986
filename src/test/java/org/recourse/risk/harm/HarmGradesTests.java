package org.recourse.risk.harm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.risk.harm.HarmScale.AHRQ;
import static org.recourse.risk.harm.HarmScale.INTERNAL;
import static org.recourse.risk.harm.HarmScale.NCC_MERP;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recourse.risk.RiskTables;

/** What follows from how harm was rated, on three scales that are never merged. */
class HarmGradesTests {

  private final HarmGrades grades = new HarmGrades(RiskTables.asSaved());

  private static HarmRating aRating(Map<HarmScale, String> given) {
    return new HarmRating("ana", Instant.EPOCH, given);
  }

  @ParameterizedTest(name = "internal {0}, {1}, {2}: second rater {3}, sentinel screen {4}")
  @CsvSource({
    "0, NO_HARM, A, false, false",
    "0, UNKNOWN, B, false, false",
    "0, NO_HARM, C, false, false",
    "0, NO_HARM, D, false, false",
    "1, MILD_HARM, E, false, false",
    "2, MODERATE_HARM, F, true, false",
    "3, SEVERE_HARM, G, true, true",
    "3, SEVERE_HARM, H, true, true",
    "4, DEATH, I, true, true"
  })
  void grades_of_one_row_of_the_fact_sheet_fit_together(
      String internal, String ahrq, String merp, boolean second, boolean sentinel) {
    var rating = aRating(Map.of(INTERNAL, internal, AHRQ, ahrq, NCC_MERP, merp));
    var reading = grades.read(rating);

    assertThat(reading.questions()).isEmpty();
    assertThat(reading.needsSecondRater()).isEqualTo(second);
    assertThat(reading.needsSentinelScreen()).isEqualTo(sentinel);
    assertThat(reading.grades()).allMatch(grade -> grade.internal() == Integer.parseInt(internal));
  }

  @Test
  void scales_that_say_different_things_are_asked_about_and_kept_as_they_were_given() {
    var rating = aRating(Map.of(INTERNAL, "1", AHRQ, "SEVERE_HARM"));
    var reading = grades.read(rating);

    assertThat(reading.questions())
        .singleElement()
        .satisfies(asked -> assertThat(asked.why()).contains("Mild harm", "Severe harm"));
    assertThat(reading.needsSecondRater()).isTrue();
    assertThat(reading.needsSentinelScreen()).isTrue();
    assertThat(rating.grades()).containsEntry(INTERNAL, "1").containsEntry(AHRQ, "SEVERE_HARM");
  }

  @Test
  void an_event_without_medication_is_rated_on_two_scales_and_nothing_is_made_up_for_the_third() {
    var reading = grades.read(aRating(Map.of(INTERNAL, "1", AHRQ, "MILD_HARM")));

    assertThat(reading.questions()).isEmpty();
    assertThat(reading.grades()).extracting(HarmGrade::scale).containsExactly(INTERNAL, AHRQ);
    assertThat(reading.needsSecondRater()).isFalse();
  }

  @Test
  void a_grade_the_scale_does_not_have_is_a_question_and_brings_a_second_rater() {
    var reading = grades.read(aRating(Map.of(INTERNAL, "0", AHRQ, "AWFUL")));

    assertThat(reading.questions())
        .singleElement()
        .satisfies(asked -> assertThat(asked.question()).contains("'AWFUL'"));
    assertThat(reading.needsSecondRater()).isTrue();
  }

  @Test
  void a_scale_nobody_rated_on_is_asked_for() {
    assertThat(grades.read(aRating(Map.of(NCC_MERP, "E"))).questions())
        .singleElement()
        .satisfies(asked -> assertThat(asked.question()).contains("AHRQ"));
  }
}
