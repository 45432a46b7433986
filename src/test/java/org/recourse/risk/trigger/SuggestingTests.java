package org.recourse.risk.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.recourse.risk.RiskTables;
import org.recourse.risk.question.OpenQuestion;
import org.recourse.risk.route.Routes;

/** Whether what a complaint says so far must reach risk management. */
class SuggestingTests {

  private final Routes routes = new Routes(RiskTables.asSaved());
  private final Suggesting suggesting = new Suggesting(RiskTables.asSaved(), routes);

  private static CodedIssue anIssue(String category, Integer severity) {
    return new CodedIssue("CARE", category, severity);
  }

  private static Signals signals(CodedIssue issue, Integer harm, int complaints, String... marks) {
    return new Signals(List.of(issue), false, harm, complaints, Set.of(marks));
  }

  @ParameterizedTest(name = "{0} severity {1}, harm {2}, {3} complaints: {4}")
  @CsvSource({
    "COMMUNICATION, 2, 2, 2, NOTHING,",
    "COMMUNICATION, 3, 0, 1, REPORT, HIGH_SEVERITY",
    "SAFETY, 1, 0, 1, NOTHING,",
    "SAFETY, 2, 0, 1, SCREEN, SAFETY_ISSUE",
    "SAFETY, 3, 0, 1, REPORT, HIGH_SEVERITY",
    "QUALITY, 1, 2, 1, NOTHING,",
    "QUALITY, 1, 3, 1, REPORT, SERIOUS_HARM",
    "QUALITY, 1, 5, 1, REPORT, SERIOUS_HARM",
    "QUALITY, 1, 0, 3, REPORT, REPEATED_COMPLAINTS",
    "SAFETY, 2, 0, 4, REPORT, REPEATED_COMPLAINTS"
  })
  void severity_harm_and_repeats_are_reported_from_the_line_on(
      String category, int severity, int harm, int complaints, Advice advice, String trigger) {
    var suggestion = suggesting.suggest(signals(anIssue(category, severity), harm, complaints));

    assertThat(suggestion.advice()).isEqualTo(advice);
    if (trigger == null) {
      assertThat(suggestion.signs()).isEmpty();
    } else {
      assertThat(suggestion.triggers()).contains(trigger);
    }
    assertThat(suggestion.reason()).isNotBlank();
  }

  static Stream<String> marks() {
    return RiskTables.cells().stream()
        .filter(table -> table.id().equals("risk-routes"))
        .flatMap(table -> table.rules().stream())
        .flatMap(rule -> Stream.of(rule.inputs().get("trigger").replace("\"", "").split(",")))
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("marks")
  void what_a_representative_marks_is_reported_with_its_reason(String mark) {
    var suggestion = suggesting.suggest(signals(anIssue("LISTENING", 1), 0, 1, mark));

    assertThat(suggestion.advice()).isEqualTo(Advice.REPORT);
    assertThat(suggestion.triggers()).containsExactly(mark);
    assertThat(suggestion.signs()).allMatch(sign -> !sign.citation().isBlank());
    assertThat(suggestion.questions()).isEmpty();
  }

  @Test
  void a_mark_nobody_knows_is_a_question_to_a_person_and_never_silence() {
    var suggestion = suggesting.suggest(signals(anIssue("LISTENING", 1), 0, 1, "HAUNTED"));

    assertThat(suggestion.advice()).isEqualTo(Advice.SCREEN);
    assertThat(suggestion.questions())
        .singleElement()
        .satisfies(asked -> assertThat(asked.question()).contains("'HAUNTED'"));
    assertThat(suggestion.reason()).isEqualTo("What is coded so far is not enough to say.");
  }

  @Test
  void an_issue_or_a_harm_nobody_coded_is_asked_for_once_and_screened_meanwhile() {
    var issues = List.of(anIssue("LISTENING", null), anIssue(null, 4), anIssue("SAFETY", null));
    var suggestion = suggesting.suggest(new Signals(issues, false, null, 0, Set.of()));

    assertThat(suggestion.questions())
        .extracting(OpenQuestion::fact)
        .containsExactly("severity", "harm");
    assertThat(suggestion.advice()).isEqualTo(Advice.REPORT);
    assertThat(suggesting.suggest(signals(anIssue("LISTENING", null), null, 0)).advice())
        .isEqualTo(Advice.SCREEN);
  }

  @Test
  void alleged_harm_is_screened_and_the_office_asks_what_it_was() {
    var suggestion =
        suggesting.suggest(new Signals(List.of(anIssue("QUALITY", 1)), true, 1, 1, Set.of()));

    assertThat(suggestion.advice()).isEqualTo(Advice.SCREEN);
    assertThat(suggestion.questions()).extracting(OpenQuestion::fact).containsExactly("marks");
  }

  @Test
  void serious_harm_asks_whether_it_was_more_than_the_code_says() {
    var suggestion = suggesting.suggest(signals(anIssue("QUALITY", 1), 4, 1));

    assertThat(suggestion.questions())
        .singleElement()
        .satisfies(asked -> assertThat(asked.question()).contains("Did the patient die"));
  }

  @Test
  void several_reasons_are_all_told_and_equal_ones_once() {
    var issues =
        List.of(
            new CodedIssue("PRIVACY", "RESPECT_AND_RIGHTS", 1),
            new CodedIssue("PRIVACY", "RESPECT_AND_RIGHTS", 2),
            new CodedIssue("DISCRIMINATION", "RESPECT_AND_RIGHTS", 1));
    var suggestion = suggesting.suggest(new Signals(issues, false, 0, 1, Set.of("MEDIA")));

    assertThat(suggestion.triggers()).containsExactly("MEDIA", "PRIVACY_BREACH", "DISCRIMINATION");
    assertThat(suggestion.signs()).hasSize(3);
    assertThat(suggestion.reason())
        .contains("media")
        .contains("privacy")
        .contains("protected ground");
  }

  @Test
  void every_trigger_the_rules_suggest_opens_a_route() {
    var suggested =
        RiskTables.cells().stream()
            .filter(table -> table.id().matches("risk-triggers|risk-adverse-events"))
            .flatMap(table -> table.rules().stream())
            .map(rule -> rule.output("trigger") + rule.output("alsoTrigger"))
            .filter(trigger -> !trigger.isEmpty())
            .toList();

    assertThat(routes.of(suggested).questions()).isEmpty();
  }
}
