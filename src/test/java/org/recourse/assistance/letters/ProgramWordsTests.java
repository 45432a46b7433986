package org.recourse.assistance.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recourse.assistance.papers.Checklist;
import org.recourse.assistance.papers.IncomeFact;
import org.recourse.assistance.program.Program;
import org.recourse.assistance.program.Programs;
import org.recourse.assistance.screening.Change;
import org.recourse.assistance.tables.AssistanceTables;

/** What letters call programs, rules and papers, in the patient's language. */
class ProgramWordsTests {

  private static final Pattern RULE =
      Pattern.compile("<outputEntry id=\"\\w+_rule\"[^>]*>\\s*<text>\"(\\w+)\"");

  private final ProgramWords words = new ProgramWords(AssistanceTables.asSaved());

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void every_program_has_a_name_and_says_how_it_helps(String language) {
    var programs = new Programs(AssistanceTables.asSaved()).on(LocalDate.of(2026, 11, 27));

    assertThat(programs)
        .extracting(Program::code)
        .hasSize(9)
        .allSatisfy(
            program -> {
              assertThat(words.name(program, language)).isNotBlank();
              assertThat(words.help(program, language)).endsWith(".");
            });
  }

  @ParameterizedTest
  @CsvSource({"hospital, 11", "public, 23", "clinic, 15"})
  void every_rule_of_the_screening_has_words_for_the_patient(String group, int rules)
      throws IOException {
    var table = Path.of("processes/assistance/assistance-eligibility-%s.dmn".formatted(group));
    var ids = RULE.matcher(Files.readString(table)).results().map(found -> found.group(1)).toList();

    assertThat(ids)
        .hasSize(rules)
        .allSatisfy(
            rule -> {
              assertThat(words.reason(rule, "en")).endsWith(".").doesNotContain("patient");
              assertThat(words.reason(rule, "es"))
                  .endsWith(".")
                  .isNotEqualTo(words.reason(rule, "en"));
            });
  }

  @Test
  void a_letter_names_no_diagnosis() {
    assertThat(words.reason("RYAN_WHITE_NO_DIAGNOSIS, ADAP_NO_DIAGNOSIS", "en"))
        .isEqualTo("You do not have the illness that this program is for.");
  }

  @ParameterizedTest
  @CsvSource({
    "en, Recent pay stubs or your income tax return",
    "es, Talones de pago recientes o su declaración de impuestos sobre ingresos"
  })
  void papers_of_which_one_is_enough_are_one_item(String language, String said) {
    var missing =
        new Checklist(AssistanceTables.asSaved())
            .wanted(List.of("HFPA"), Set.of(IncomeFact.EMPLOYED));

    assertThat(missing).extracting(want -> words.papers(want, language)).containsExactly(said);
  }

  @Test
  void every_paper_a_program_may_ask_for_has_words() {
    var wanted =
        new Checklist(AssistanceTables.asSaved())
            .wanted(List.of("HFPA", "RYAN_WHITE", "ADAP"), Set.of(IncomeFact.values()));

    assertThat(wanted)
        .isNotEmpty()
        .allSatisfy(want -> assertThat(words.papers(want, "es")).isNotBlank());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Living in California, and a yearly income of $66,000.00 or less; or: A family of 5 people
          es | Vivir en California, y un ingreso de $66,000.00 al año o menos; o: Una familia de 5 personas
          """)
  void what_would_change_a_no_is_said_to_the_cent(String language, String said) {
    var income = new Change("", Map.of("yearlyIncomeCents", 6_600_000L, "state", "CA"));
    var size = new Change("", Map.of("householdSize", 5));

    assertThat(words.change(List.of(income, size), language)).isEqualTo(said);
  }

  @Test
  void where_nothing_would_change_it_the_letter_asks_to_be_told_of_changes() {
    assertThat(words.change(List.of(), "en"))
        .isEqualTo("We know of nothing. Tell us if something changes for you");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | November 19, 2027 | further notice
          es | 19 de noviembre de 2027 | próximo aviso
          """)
  void help_without_an_end_goes_on_until_further_notice(String language, String day, String open) {
    assertThat(words.until(LocalDate.of(2027, 11, 19), language)).isEqualTo(day);
    assertThat(words.until(null, language)).isEqualTo(open);
  }

  @Test
  void a_rule_nobody_has_put_into_words_stops_the_letter() {
    assertThatThrownBy(() -> words.reason("A_NEW_RULE", "es"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("A_NEW_RULE");
  }
}
