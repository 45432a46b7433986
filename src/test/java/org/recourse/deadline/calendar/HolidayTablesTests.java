package org.recourse.deadline.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stops the start at a holiday table: named with file, line and remedy. */
class HolidayTablesTests {

  private static final String CHAVEZ =
      "2019-03-31,Cesar Chavez Day,,CLOSED,Gov. Code 19853(a),2026-11-24";

  @Test
  void the_shipped_tables_can_be_relied_on() {
    var tables = Tables.shipped();

    assertThat(tables.state().closing(LocalDate.of(2026, 3, 31)).orElseThrow().name())
        .isEqualTo("Cesar Chavez Day");
    assertThat(tables.state().version()).matches("2026-11-24 [0-9a-f]{8}");
    assertThat(tables.county().covers(LocalDate.of(2027, 12, 31))).isTrue();
    assertThat(tables.federal().covers(LocalDate.of(2019, 1, 1))).isTrue();
  }

  @Test
  void a_line_that_changes_changes_the_version_even_if_nobody_says_so() {
    var files = changed("2026-06-19,Juneteenth,,OPEN", "2026-06-19,Juneteenth,,CLOSED");
    var tables = new HolidayTables(files, Tables.SETTINGS, Tables.TODAY);

    assertThat(tables.state().version()).isNotEqualTo(Tables.shipped().state().version());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2019-03-32,Cesar Chavez Day,,CLOSED,Code,2026-11-24 | the date '2019-03-32' is no day",
        "31 March 2019,Cesar Chavez Day,,CLOSED,Code,2026-11-24 | write it as 2026-12-25",
        "2019-02-18,Cesar Chavez Day,,CLOSED,Code,2026-11-24 | stands here twice; keep one line",
        "2019-02-01,Cesar Chavez Day,,CLOSED,Code,2026-11-24 | put the lines in order",
        "2019-03-31,,,CLOSED,Code,2026-11-24 | has no name",
        "2019-03-31,Cesar Chavez Day,,CLOSED,,2026-11-24 | has no source",
        "2019-03-31,Cesar Chavez Day,,SHUT,Code,2026-11-24 | write CLOSED or OPEN",
        "2019-03-31,Cesar Chavez Day,,CLOSED,Code,today | the version 'today' is no day",
        "2019-03-31,Cesar Chavez Day,Sunday,CLOSED,Code,2026-11-24 | the falls_on 'Sunday' is no"
            + " day",
        "2019-03-31,Chavez, Cesar,,CLOSED,Code,2026-11-24 | has 7 columns"
      })
  void a_wrong_line_stops_the_start(String line, String complaint) {
    stops(changed(CHAVEZ, line), Tables.TODAY, Tables.STATE + ", line 12: ", complaint);
  }

  @Test
  void a_quotation_mark_that_never_ends_stops_the_start() {
    stops(changed(CHAVEZ, "2019-03-31,\"Cesar Chavez Day,,CLOSED"), Tables.TODAY, "quotation mark");
  }

  @Test
  void a_table_that_does_not_say_what_it_covers_stops_the_start() {
    stops(changed("# covers", "# it covers"), Tables.TODAY, "add '# covers 2025-01-01");
  }

  @Test
  void a_missing_table_stops_the_start() {
    var files = Tables.files();
    files.remove(Tables.STATE);

    stops(files, Tables.TODAY, Tables.STATE + ": is missing; put it back");
  }

  @Test
  void a_table_that_ends_next_month_stops_the_start() {
    stops(
        Tables.files(),
        LocalDate.of(2028, 11, 20),
        Tables.STATE + ", line 6: the table ends on 2028-12-31",
        "add the days of the coming years",
        "recourse.deadline.tables-must-reach");
  }

  @Test
  void a_table_that_ends_next_year_does_not() {
    var files = Tables.files();

    assertThat(new HolidayTables(files, Tables.SETTINGS, LocalDate.of(2028, 6, 1)).state())
        .isNotNull();
  }

  private static SortedMap<String, String> changed(String from, String to) {
    var files = Tables.files();
    assertThat(files.get(Tables.STATE)).contains(from);
    files.compute(Tables.STATE, (name, text) -> text.replace(from, to));
    return files;
  }

  private static void stops(SortedMap<String, String> files, LocalDate today, String... words) {
    assertThatThrownBy(() -> new HolidayTables(files, Tables.SETTINGS, today))
        .isInstanceOfSatisfying(
            BrokenCalendar.class,
            broken ->
                assertThat(new BrokenCalendarAnalyzer().analyze(broken, broken).getDescription())
                    .contains(words));
  }
}
