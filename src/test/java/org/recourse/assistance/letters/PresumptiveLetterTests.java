package org.recourse.assistance.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.recourse.assistance.tables.AssistanceTables;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** What the letter about Medi-Cal for a short time says about the answer of the state. */
class PresumptiveLetterTests {

  private static final LocalDate FROM = LocalDate.of(2026, 11, 20);
  private static final LocalDate UNTIL = LocalDate.of(2026, 12, 31);

  @Test
  void who_is_covered_reads_from_when_until_when_and_for_which_care() {
    assertThat(told(new PresumptiveAnswer(true, FROM, UNTIL, "PRESUMPTIVE_WITHIN_LIMIT")))
        .containsEntry("covered", true)
        .containsEntry("from", FROM)
        .containsEntry("until", UNTIL)
        .containsEntry("scope", "Toda la atención que Medi-Cal paga.")
        .doesNotContainKey("reason");
  }

  @Test
  void a_pregnant_patient_is_not_promised_care_in_the_hospital() {
    var scope = told(new PresumptiveAnswer(true, FROM, UNTIL, "PRESUMPTIVE_PREGNANT")).get("scope");

    assertThat(scope.toString()).contains("fuera del hospital", "Ninguna otra atención");
  }

  @Test
  void who_is_not_covered_reads_why() {
    assertThat(told(new PresumptiveAnswer(false, null, null, "PRESUMPTIVE_IN_MEDI_CAL")))
        .containsEntry("refused", true)
        .containsEntry("reason", "Usted ya tiene Medi-Cal.")
        .doesNotContainKeys("from", "until", "scope");
  }

  @Test
  void where_the_screening_says_otherwise_than_the_state_no_scope_and_no_reason_is_made_up() {
    assertThat(
            told(new PresumptiveAnswer(true, FROM, UNTIL, "PRESUMPTIVE_OVER_LIMIT")).get("scope"))
        .isNull();
    assertThat(told(new PresumptiveAnswer(false, null, null, "PRESUMPTIVE_WITHIN_LIMIT")))
        .doesNotContainKey("reason");
    assertThat(told(new PresumptiveAnswer(false, null, null, null))).doesNotContainKey("reason");
  }

  private static Map<String, Object> told(PresumptiveAnswer answer) {
    PresumptiveAnswers answers = caseId -> Optional.of(answer);
    var known = new StaticListableBeanFactory(Map.of("answers", answers));
    return new PresumptiveLetter(
            known.getBeanProvider(PresumptiveAnswers.class),
            new ProgramWords(AssistanceTables.asSaved()))
        .fields(UUID.randomUUID(), Map.of(), "es");
  }
}
