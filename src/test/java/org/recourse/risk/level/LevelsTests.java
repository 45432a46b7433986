package org.recourse.risk.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recourse.risk.RiskTables;

/** How urgent a case is, and until when it must be acknowledged. */
class LevelsTests {

  private final Levels levels = new Levels(RiskTables.asSaved());

  @ParameterizedTest(name = "{0}: level {1}")
  @CsvSource({
    "SENTINEL_EVENT, 4",
    "ADVERSE_EVENT, 4",
    "SEXUAL_ASSAULT, 4",
    "ABUSE_NEGLECT, 4",
    "RESTRAINT_DEATH, 4",
    "EMTALA, 3",
    "LEGAL_THREAT, 3",
    "MONEY_DEMAND, 3",
    "PRIVACY, 3",
    "DISCRIMINATION, 3",
    "STAFF_VIOLENCE, 3",
    "DANGER_STATEMENT, 4",
    "COMPENSABLE_EVENT, 2",
    "POLICY_REVIEW, 2",
    "ASSAULTIVE_INJURY, 4"
  })
  void a_route_has_its_level_and_says_what_comes_first(String route, int level) {
    var urgency = levels.of(Set.of(route));

    assertThat(urgency.level()).isEqualTo(level);
    assertThat(urgency.firstActions())
        .singleElement()
        .satisfies(first -> assertThat(first.words()).isNotBlank());
  }

  @Test
  void a_case_is_as_urgent_as_its_most_urgent_route_and_that_comes_first() {
    var urgency = levels.of(List.of("COMPENSABLE_EVENT", "PRIVACY", "SEXUAL_ASSAULT"));

    assertThat(urgency.level()).isEqualTo(4);
    assertThat(urgency.firstActions())
        .extracting(FirstAction::route)
        .containsExactly("SEXUAL_ASSAULT", "PRIVACY", "COMPENSABLE_EVENT");
  }

  @Test
  void what_nobody_has_named_yet_is_urgent_until_a_risk_manager_says_what_it_is() {
    assertThat(levels.of(Set.of()).level()).isEqualTo(4);
    assertThat(levels.of(List.of("HAUNTED", "POLICY_REVIEW")).level()).isEqualTo(4);
  }

  @ParameterizedTest(name = "level {0} reported {1}: {2}")
  @CsvSource({
    "SENTINEL_EVENT, 2026-12-31T23:30, 2027-01-01T00:30:00-08:00",
    "SENTINEL_EVENT, 2027-03-14T01:30, 2027-03-14T03:30:00-07:00",
    "PRIVACY, 2026-11-28T15:00, 2026-11-28T23:59:59-08:00",
    "POLICY_REVIEW, 2026-11-25T10:00, 2026-11-30T23:59:59-08:00",
    "POLICY_REVIEW, 2026-12-31T10:00, 2027-01-04T23:59:59-08:00"
  })
  void a_report_is_acknowledged_within_the_time_of_its_level(
      String route, String reported, String due) {
    var at = RiskTables.moment(reported);
    var urgency = levels.of(Set.of(route));

    for (var trigger :
        List.of(urgency.acknowledgement(at.toInstant()), urgency.passedOn(at.toInstant()))) {
      assertThat(RiskTables.clocks(trigger.event(), at, trigger.facts()))
          .singleElement()
          .satisfies(
              rule -> {
                assertThat(rule.clock()).isEqualTo("ACKNOWLEDGE_REPORT");
                assertThat(RiskTables.due(rule, at).dueAt())
                    .isEqualTo(OffsetDateTime.parse(due).toInstant());
              });
    }
  }
}
