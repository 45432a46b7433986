package org.recourse.risk.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.recourse.risk.RiskTables;

/** The adverse events a person picks from. */
class AdverseEventsTests {

  private final AdverseEvents events = new AdverseEvents(RiskTables.asSaved());
  private final Routes routes = new Routes(RiskTables.asSaved());

  static Stream<String> listed() {
    return RiskTables.cells().stream()
        .filter(table -> table.id().equals("risk-adverse-events"))
        .flatMap(table -> table.rules().stream())
        .map(rule -> rule.inputs().get("event").replace("\"", ""));
  }

  @ParameterizedTest
  @MethodSource("listed")
  void every_listed_event_is_reported_to_the_state(String event) {
    var picked = events.of(event).orElseThrow();

    assertThat(picked.label()).isNotBlank();
    assertThat(picked.citation()).contains("1279.1(b)");
    assertThat(routes.of(picked.triggers()).words()).contains("ADVERSE_EVENT");
    assertThat(routes.of(picked.triggers()).questions()).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "SEXUAL_ASSAULT, ADVERSE_EVENT SEXUAL_ASSAULT",
    "RETAINED_OBJECT, ADVERSE_EVENT SENTINEL_EVENT",
    "FALL_DEATH, ADVERSE_EVENT SENTINEL_EVENT",
    "BURN, ADVERSE_EVENT"
  })
  void some_events_are_something_else_as_well(String event, String opened) {
    assertThat(routes.of(events.of(event).orElseThrow().triggers()).words())
        .containsExactly(opened.split(" "));
  }

  @Test
  void an_event_that_is_not_on_the_list_is_left_to_a_person() {
    assertThat(events.of("POWER_CUT")).isEmpty();
  }
}
