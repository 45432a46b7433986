package org.recourse.risk.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recourse.risk.RiskTables;

/** What risk management treats a case as. */
class RoutesTests {

  private final Routes routes = new Routes(RiskTables.asSaved());

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "DEATH, SENTINEL_EVENT",
    "PERMANENT_HARM, SENTINEL_EVENT",
    "SEVERE_HARM, SENTINEL_EVENT",
    "SENTINEL_LISTED, SENTINEL_EVENT",
    "ADVERSE_EVENT, ADVERSE_EVENT",
    "SEXUAL_ASSAULT, SEXUAL_ASSAULT",
    "ABUSE_NEGLECT, ABUSE_NEGLECT",
    "RESTRAINT_DEATH, SENTINEL_EVENT RESTRAINT_DEATH",
    "NO_SCREENING, EMTALA",
    "TURNED_AWAY, EMTALA",
    "UNSAFE_TRANSFER, EMTALA",
    "ATTORNEY_LETTER, LEGAL_THREAT",
    "INTENT_TO_SUE, LEGAL_THREAT MONEY_DEMAND",
    "SUBPOENA, LEGAL_THREAT",
    "THREAT_TO_SUE, LEGAL_THREAT",
    "MEDIA, LEGAL_THREAT",
    "MONEY_DEMAND, MONEY_DEMAND",
    "PRIVACY_BREACH, PRIVACY",
    "DISCRIMINATION, DISCRIMINATION",
    "STAFF_VIOLENCE, STAFF_VIOLENCE",
    "STAFF_THREAT, STAFF_VIOLENCE",
    "SELF_HARM, DANGER_STATEMENT",
    "VIOLENT_STATEMENT, DANGER_STATEMENT",
    "UNEXPECTED_OUTCOME, COMPENSABLE_EVENT",
    "DELAYED_DIAGNOSIS, COMPENSABLE_EVENT",
    "FALL_WITH_INJURY, COMPENSABLE_EVENT",
    "MEDICATION_ERROR_WITH_HARM, COMPENSABLE_EVENT",
    "WRONG_TEST, COMPENSABLE_EVENT",
    "LOST_PROPERTY, COMPENSABLE_EVENT",
    "HIGH_SEVERITY, POLICY_REVIEW",
    "SERIOUS_HARM, POLICY_REVIEW",
    "REPEATED_COMPLAINTS, POLICY_REVIEW",
    "VIP, POLICY_REVIEW",
    "REGULATOR_INQUIRY, POLICY_REVIEW",
    "HARM_ALLEGED, POLICY_REVIEW",
    "SAFETY_ISSUE, POLICY_REVIEW",
    "ASSAULTIVE_INJURY, ASSAULTIVE_INJURY"
  })
  void a_trigger_opens_its_routes_with_reason_and_source(String trigger, String opened) {
    var routing = routes.of(List.of(trigger));

    assertThat(routing.words()).containsExactly(opened.split(" "));
    assertThat(routing.questions()).isEmpty();
    assertThat(routing.routes())
        .allMatch(route -> !route.reason().isBlank() && !route.citation().isBlank());
  }

  @Test
  void several_triggers_open_several_routes_and_a_shared_one_once() {
    var routing = routes.of(List.of("DEATH", "SEVERE_HARM", "PRIVACY_BREACH", "ATTORNEY_LETTER"));

    assertThat(routing.words()).containsExactly("SENTINEL_EVENT", "PRIVACY", "LEGAL_THREAT");
    assertThat(routing.routes())
        .extracting(OpenedRoute::trigger)
        .containsExactly("DEATH", "SEVERE_HARM", "PRIVACY_BREACH", "ATTORNEY_LETTER");
  }

  @Test
  void a_trigger_no_rule_knows_is_a_question_and_never_silence() {
    var routing = routes.of(List.of("HAUNTED", "DEATH"));

    assertThat(routing.words()).containsExactly("SENTINEL_EVENT");
    assertThat(routing.questions())
        .singleElement()
        .satisfies(asked -> assertThat(asked.question()).contains("'HAUNTED'"));
  }
}
