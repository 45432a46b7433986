package org.recourse.assistance.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recourse.correspondence.LetterRoom;
import org.recourse.correspondence.print.ReadingLevel;
import org.recourse.correspondence.templates.LettersCheckedAtStart;
import org.recourse.correspondence.types.Gap;
import org.recourse.correspondence.types.LetterGate;

/** What letters about financial assistance tell a patient, and without what none of them leaves. */
class AssistanceLetterTests {

  private final LetterRoom room = LetterRoom.ofTheHouse();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | There is no deadline | We do not close it | We hold collections
          es | No hay fecha límite | No la cerramos | No cobramos sus cuentas
          """)
  void an_incomplete_application_stays_open_and_its_bills_are_held(
      String language, String deadline, String open, String hold) {
    assertThat(words("assistance-incomplete", language, data -> {})).contains(deadline, open, hold);
  }

  @Test
  void a_hospital_without_a_federal_period_names_no_last_day_of_the_hold() {
    assertThat(words("assistance-incomplete", "en", data -> data.remove("heldUntil")))
        .doesNotContain("at least until");
  }

  @ParameterizedTest
  @CsvSource({"en", "es"})
  void a_decision_shows_its_basis_what_would_change_it_and_who_looks_again(String language) {
    assertThat(words("assistance-decision", language, data -> {}))
        .contains(
            "Health and Safety Code 127405",
            "An income below $66,000, or one more person in your home",
            "Alex Example",
            "30",
            "Hospital Bill Complaint Program",
            "Health Consumer Alliance");
  }

  @Test
  void a_decision_names_the_manager_and_the_programs_outside_or_does_not_leave() {
    assertThat(gaps("managerName", "billComplaintPhone", "consumerAlliancePhone", "guidelineYear"))
        .extracting(Gap::element)
        .containsExactly("guideline", "review", "complaint-program", "outside-help");
  }

  @Test
  void help_for_which_no_income_was_compared_speaks_of_no_guideline() {
    Consumer<Map<String, Object>> uncompared =
        data -> List.of("guidelineYear", "incomeCompared").forEach(data::remove);

    assertThat(words("assistance-decision", "en", uncompared)).doesNotContain("poverty guideline");
    assertThat(gaps("guidelineYear", "incomeCompared")).isEmpty();
  }

  @Test
  void a_missed_payment_is_told_with_the_day_before_which_the_plan_stands_and_new_terms() {
    assertThat(words("assistance-plan", "en", data -> {}))
        .contains("December 1, 2026", "$64.00", "March 1, 2027", "new terms", "213-555-0199");
    assertThat(words("assistance-plan", "es", data -> {})).contains("otras condiciones");
  }

  @Test
  void a_denial_without_what_was_denied_does_not_leave() {
    assertThat(gaps("denied")).extracting(Gap::element).containsExactly("denied");
  }

  @Test
  void a_decision_that_says_yes_to_all_speaks_of_no_denial() {
    Consumer<Map<String, Object>> yes =
        data -> List.of("denied", "someDenied").forEach(data::remove);

    assertThat(words("assistance-decision", "en", yes)).doesNotContain("say no", "would change");
  }

  @Test
  void who_gets_presumptive_cover_reads_its_days_and_how_to_file_the_full_application() {
    assertThat(words("assistance-hpe", "en", data -> data.remove("refused")))
        .contains("November 20, 2026", "December 31, 2026", "full Medi-Cal application")
        .doesNotContain("could not give you");
  }

  @Test
  void who_gets_none_reads_why_and_no_days() {
    assertThat(words("assistance-hpe", "es", data -> data.remove("covered")))
        .contains("No pudimos darle", "solicitud completa de Medi-Cal")
        .doesNotContain("diciembre");
  }

  @Test
  void presumptive_cover_is_decided_or_no_letter_leaves() {
    var type = room.types.get("assistance-hpe");
    var data = LetterRoom.example(type);
    List.of("covered", "refused").forEach(data::remove);

    assertThat(gaps("assistance-hpe", data)).extracting(Gap::element).containsExactly("decision");
  }

  @Test
  void a_refund_says_what_goes_back_for_each_bill_and_by_which_day() {
    assertThat(words("assistance-refund", "en", data -> {}))
        .contains("You get back: $400.00", "In all you get back: $400.00", "by December 20, 2026");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | We wrote to you about this before
          es | Ya le escribimos sobre esto
          """)
  void a_reminder_says_that_we_wrote_before_and_the_first_letter_does_not(
      String language, String before) {
    assertThat(words("assistance-incomplete", language, data -> {})).contains(before);
    assertThat(words("assistance-incomplete", language, data -> data.remove("reminder")))
        .doesNotContain(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | We changed our decision | We did not change our decision | What changes for you
          es | Cambiamos nuestra decisión | No cambiamos nuestra decisión | Qué cambia para usted
          """)
  void an_answer_to_a_dispute_says_what_became_of_it_and_where_to_go_from_there(
      String language, String changed, String kept, String outcome) {
    assertThat(words("assistance-dispute", language, data -> data.remove("kept")))
        .contains(changed, outcome, "213-555-0188", "213-555-0199")
        .doesNotContain(kept);
    assertThat(words("assistance-dispute", language, data -> data.remove("changed")))
        .contains(kept, "213-555-0188", "213-555-0199")
        .doesNotContain(changed, outcome);
  }

  @Test
  void a_dispute_is_decided_with_a_reason_or_no_answer_leaves() {
    var data = LetterRoom.example(room.types.get("assistance-dispute"));
    List.of("changed", "kept", "reason").forEach(data::remove);

    assertThat(gaps("assistance-dispute", data))
        .extracting(Gap::element)
        .containsExactly("decision", "reason");
  }

  @ParameterizedTest
  @CsvSource({"en", "es"})
  void every_letter_prints_and_is_easy_to_read(String language) {
    assertThat(room.types.all())
        .filteredOn(type -> type.id().startsWith("assistance-"))
        .hasSize(7)
        .allSatisfy(
            type -> {
              var letter = room.write(type.id(), language, LetterRoom.example(type));
              assertThat(LetterRoom.printer().print(letter)).isNotEmpty();
              double score = ReadingLevel.of(language, letter.paragraphs()).score();
              assertThat("en".equals(language) ? score <= 8 : score > 55)
                  .as("%s in %s reads at %s", type.id(), language, score)
                  .isTrue();
            });
  }

  @Test
  void the_start_of_the_program_refuses_none_of_the_letters() {
    assertThatCode(() -> LettersCheckedAtStart.check(room.files)).doesNotThrowAnyException();
  }

  private String words(String type, String language, Consumer<Map<String, Object>> change) {
    var data = LetterRoom.example(room.types.get(type));
    change.accept(data);
    return room.write(type, language, data).words();
  }

  private List<Gap> gaps(String... without) {
    var data = LetterRoom.example(room.types.get("assistance-decision"));
    List.of(without).forEach(data::remove);
    return gaps("assistance-decision", data);
  }

  private List<Gap> gaps(String type, Map<String, Object> data) {
    return new LetterGate()
        .check(room.types.get(type), room.values(type, "en", data), room.write(type, "en", data));
  }
}
