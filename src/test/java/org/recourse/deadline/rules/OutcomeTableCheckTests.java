package org.recourse.deadline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recourse.engine.models.ModelTable;
import org.recourse.engine.models.ModelTables;
import org.recourse.engine.models.TableRule;

/** What stops the start at a table of outcomes: named with file, line, rule and remedy. */
class OutcomeTableCheckTests {

  private static final String OUTCOMES = "processes/grievance/grievance-clock-outcomes.dmn";
  private static final List<String> DEADLINES =
      List.of(
          "processes/grievance/grievance-deadlines.dmn",
          "processes/grievance/grievance-deadlines-plan.dmn",
          "processes/grievance/grievance-deadlines-privacy.dmn",
          "processes/grievance/grievance-deadlines-rights.dmn");

  private final OutcomeTableCheck check = new OutcomeTableCheck();

  @Test
  void the_shipped_table_is_sound() {
    assertThat(problems(text(OUTCOMES))).isEmpty();
  }

  @Test
  void every_clock_ends_by_a_letter_or_by_a_report() {
    var letters = "processes/grievance/grievance-letter-clocks.dmn";
    Set<String> ends = new HashSet<>();
    rows(letters).forEach(rule -> ends.addAll(ClockOutcome.words(rule.output("clocks"))));
    rows(OUTCOMES).forEach(rule -> ends.add(rule.inputs().get("clock").replace("\"", "")));

    assertThat(DEADLINES.stream().flatMap(this::rows).map(rule -> rule.output("clock")))
        .hasSizeGreaterThan(20)
        .allMatch(ends::contains);
  }

  @ParameterizedTest(name = "{0} becomes {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "outcome  | \"held\"        | outcome is no word in capitals",
        "ends     | \"DONE\"        | ends is 'DONE'; write MET or CANCELLED",
        "events   | \"MEETING_WAS\" | events names 'MEETING_WAS'",
        "alsoEnds | \"NO_CLOCK\"    | alsoEnds names 'NO_CLOCK'",
        "in_clock | \"ADA_MEETNG\"  | clock names 'ADA_MEETNG'",
        "label    | \"\"            | has no label; say what people call it",
        "citation | \"\"            | has no citation; name the law"
      })
  void a_wrong_cell_stops_the_start(String column, String content, String complaint) {
    var entry = "(?s)(Entry id=\"AdaMeeting_Held_" + column + "\".*?<text>).*?(</text>)";
    var changed = text(OUTCOMES).replaceFirst(entry, "$1" + content + "$2");

    assertThat(problems(changed))
        .singleElement()
        .asString()
        .startsWith(OUTCOMES + ", line ")
        .contains("rule AdaMeeting_Held: " + complaint);
  }

  private Stream<TableRule> rows(String file) {
    return ModelTables.read(file, text(file)).stream().flatMap(table -> table.rules().stream());
  }

  private List<String> problems(String outcomes) {
    List<ModelTable> tables = new ArrayList<>(ModelTables.read(OUTCOMES, outcomes));
    DEADLINES.forEach(file -> tables.addAll(ModelTables.read(file, text(file))));
    return check.problems("grievance", tables);
  }

  private static String text(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
