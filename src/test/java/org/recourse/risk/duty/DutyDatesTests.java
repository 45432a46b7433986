package org.recourse.risk.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recourse.deadline.calendar.Counted;
import org.recourse.deadline.rules.DeadlineRule;
import org.recourse.deadline.rules.SavedRules;
import org.recourse.risk.RiskTables;

/** When every duty is due, across weekends, holidays, the end of the year and the changed clock. */
class DutyDatesTests {

  static Stream<CSVRecord> expected() {
    return RiskTables.lines("duty-dates.csv").stream();
  }

  @ParameterizedTest
  @MethodSource("expected")
  void a_duty_is_due_when_a_person_with_a_wall_calendar_says(CSVRecord line) {
    var started = RiskTables.moment(line.get("started"));
    var rules = RiskTables.clocks(line.get("event"), started, Map.of("duty", line.get("duty")));

    assertThat(rules).extracting(DeadlineRule::clock).containsExactly(line.get("duty"));
    Counted counted = RiskTables.due(rules.get(0), started);
    var due = OffsetDateTime.parse(line.get("due")).toInstant();
    assertThat(counted.dueAt()).isEqualTo(due);
    assertThat(counted.lawfulUntil())
        .isEqualTo(
            line.get("lawfulUntil").isEmpty()
                ? due
                : OffsetDateTime.parse(line.get("lawfulUntil")).toInstant());
    assertThat(counted.beyondTables()).isFalse();
  }

  @Test
  void no_clock_of_a_duty_is_forgotten() {
    Set<String> written = new TreeSet<>();
    RiskTables.cells().stream()
        .filter(table -> table.id().startsWith("risk-deadlines"))
        .flatMap(table -> table.rules().stream())
        .forEach(rule -> written.add(rule.output("clock")));
    written.remove("ACKNOWLEDGE_REPORT");

    assertThat(expected().map(line -> line.get("duty")).collect(Collectors.toSet()))
        .isEqualTo(written);
  }

  @Test
  void the_clocks_would_not_stop_the_start() {
    assertThat(SavedRules.problems("risk", RiskTables.cells())).isEmpty();
  }

  @Test
  void long_term_care_owes_nothing_by_a_law_that_was_not_in_force() {
    var facts = Map.<String, Object>of("duty", "LONG_TERM_CARE_CALL");

    assertThat(RiskTables.clocks("REPORTER_KNEW", RiskTables.moment("2023-12-31T10:00"), facts))
        .isEmpty();
    assertThat(RiskTables.clocks("REPORTER_KNEW", RiskTables.moment("2024-01-01T10:00"), facts))
        .hasSize(1);
  }
}
