package org.recourse.deadline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recourse.engine.models.ModelTable;
import org.recourse.engine.models.ModelTables;

/** What stops the start at a deadlines table: named with file, line, rule and remedy. */
class RuleTableCheckTests {

  private static final String HOSPITAL = "processes/grievance/grievance-deadlines.dmn";
  private static final String PLAN = "processes/grievance/grievance-deadlines-plan.dmn";

  private final RuleTableCheck check = new RuleTableCheck();

  @Test
  void the_shipped_tables_are_sound() {
    var tables = Stream.of(HOSPITAL, PLAN).flatMap(file -> tables(file, text(file)).stream());

    assertThat(check.problems("grievance", tables.toList())).isEmpty();
  }

  @ParameterizedTest(name = "{0} as {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "citation    |               | has no citation; name the law",
        "label       |               | has no label",
        "startLabel  |               | say in words that follow 'when'",
        "unit        | \"WEEKS\"     | unit is 'WEEKS'; write one of MINUTES, HOURS, CALENDAR_DAYS",
        "amount      | -3            | amount is '-3'; write a whole number of the unit, 0 or more",
        "amount      | 2 + 1         | amount is '2 + 1'",
        "kind        | \"LAW\"       | write one of STATUTORY, POLICY",
        "whose       | \"NURSE\"     | write one of HOSPITAL",
        "rollForward | \"MONDAY\"    | write one of NONE, BUSINESS_DAY, WORKING_DAY",
        "endOfDay    |               | write one of END_OF_DAY",
        "sureness    | \"SURE\"      | write one of VERIFIED",
        "pausable    |               | write true or false",
        "clock       | \"First one\" | write one word in capitals",
        "startEvent  |               | write one word in capitals",
        "warnings    | \"50,150\"    | write percents below 100",
        "warnings    | \"80,50\"     | its warnings do not ascend",
        "effectiveFrom | \"today\"   | effectiveFrom is 'today'; write a day",
        "effectiveTo | \"1899-12-31\"| ends before it begins",
        "version     |               | version is ''; write a day",
        "extensionCap | 5            | one extension would add more than all together",
        "extensionLetter |           | name the letter that must go with an extension",
        "extensionUnit | \"WEEKS\"   | extensionUnit is 'WEEKS'"
      })
  void a_wrong_cell_stops_the_start(String column, String content, String complaint) {
    var changed = cell(text(HOSPITAL), "G02", column, content == null ? "" : content);

    assertThat(check.problems("grievance", tables(HOSPITAL, changed)))
        .singleElement()
        .asString()
        .startsWith(HOSPITAL + ", line " + lineOf(changed, "G02") + ", rule G02: ")
        .contains(complaint);
  }

  @Test
  void a_law_s_clock_that_may_be_paused_stops_the_start() {
    refuses(
        cell(text(PLAN), "P03", "pausable", "true"), "rule P03", "is statutory and may be paused");
  }

  @Test
  void hours_that_roll_forward_stop_the_start() {
    refuses(
        cell(text(PLAN), "P09", "rollForward", "\"BUSINESS_DAY\""), "rule P09", "hours end where");
  }

  @Test
  void two_rules_for_one_clock_and_day_stop_the_start() {
    refuses(
        cell(text(PLAN), "P05_OffHours", "in_workHours", "true"),
        "rule P05_OffHours",
        "P05 (line ",
        "both start the clock DMHC_ANSWER",
        "tell their inputs apart");
    refuses(
        cell(text(PLAN), "P08", "in_plan", "\"MEDI_CAL\", \"MEDICARE_ADVANTAGE\""),
        "rule P08",
        "P03 (line ");
    refuses(cell(text(PLAN), "P08", "in_plan", ""), "rule P08", "P03 (line ");
    refuses(cell(text(PLAN), "P08", "in_plan", "not(\"KNOX_KEENE\")"), "rule P08", "P03 (line ");
  }

  @Test
  void a_rule_may_follow_another_that_ends() {
    var ended = cell(text(PLAN), "P03", "effectiveTo", "\"2026-12-31\"");
    var followed =
        cell(cell(ended, "P08", "in_plan", ""), "P08", "effectiveFrom", "\"2027-01-01\"");

    assertThat(check.problems("grievance", tables(PLAN, followed))).isEmpty();
  }

  @Test
  void the_same_clock_in_two_tables_stops_the_start() {
    var twice = Stream.of(HOSPITAL, "processes/grievance/grievance-deadlines-more.dmn");
    var tables =
        twice.flatMap(
            file ->
                tables(
                    file,
                    text(HOSPITAL)
                        .replace(
                            "decision id=\"grievance-deadlines\"",
                            "decision id=\"" + file.replaceAll(".*/|[.]dmn", "") + "\""))
                    .stream());

    assertThat(check.problems("grievance", tables.toList()))
        .hasSize(4)
        .allMatch(p -> p.contains("more.dmn"));
  }

  @Test
  void other_tables_are_none_of_our_business() {
    var authority = "processes/grievance/grievance-authority.dmn";

    assertThat(check.problems("grievance", tables(authority, text(authority)))).isEmpty();
  }

  private void refuses(String table, String... words) {
    assertThat(check.problems("grievance", tables(PLAN, table)))
        .singleElement()
        .asString()
        .startsWith(PLAN + ", line ")
        .contains(words);
  }

  /** The table with one cell changed. */
  private static String cell(String table, String rule, String column, String content) {
    var entry = "(?s)(Entry id=\"" + rule + "_" + column + "\".*?<text>).*?(</text>)";
    var changed =
        table.replaceFirst(entry, "$1" + java.util.regex.Matcher.quoteReplacement(content) + "$2");
    assertThat(changed).isNotEqualTo(table);
    return changed;
  }

  private static long lineOf(String table, String rule) {
    return table.substring(0, table.indexOf("<rule id=\"" + rule + "\"")).lines().count();
  }

  private static List<ModelTable> tables(String file, String text) {
    return ModelTables.read(file, text);
  }

  private static String text(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
