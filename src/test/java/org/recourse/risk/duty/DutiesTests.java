package org.recourse.risk.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.risk.duty.DutyFixtures.DUTIES;
import static org.recourse.risk.duty.DutyFixtures.FIRST_CONTACT;
import static org.recourse.risk.duty.DutyFixtures.REPORTED;
import static org.recourse.risk.duty.DutyFixtures.aReport;
import static org.recourse.risk.duty.DutyFixtures.duty;
import static org.recourse.risk.duty.DutyFixtures.facts;
import static org.recourse.risk.duty.DutyFixtures.plan;
import static org.recourse.risk.duty.DutyFixtures.words;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recourse.risk.RiskTables;
import org.recourse.risk.question.OpenQuestion;

/** What a route obliges somebody to do. */
class DutiesTests {

  static Stream<CSVRecord> routes() {
    return RiskTables.lines("route-duties.csv").stream();
  }

  @ParameterizedTest
  @MethodSource("routes")
  void a_route_opens_the_duties_of_the_fact_sheet(CSVRecord line) {
    var plan = plan(line.get("route"), facts(line.get("facts")));

    assertThat(words(plan)).containsExactly(line.get("duties").split(" "));
  }

  @Test
  void several_routes_open_their_duties_at_once_and_what_they_share_is_owed_once() {
    var plan =
        DUTIES.owed(
            List.of("ADVERSE_EVENT", "SENTINEL_EVENT", "LEGAL_THREAT"),
            facts("ongoingThreat=false claim=false"),
            aReport());

    assertThat(words(plan)).doesNotHaveDuplicates().contains("STATE_REPORT", "TELL_COUNSEL");
    assertThat(duty(plan, "STATE_REPORT").routes())
        .containsExactly("ADVERSE_EVENT", "SENTINEL_EVENT");
  }

  @Test
  void the_patient_is_told_before_each_report_to_the_state_is_made() {
    var plan =
        DUTIES.owed(
            List.of("ADVERSE_EVENT", "SEXUAL_ASSAULT"),
            facts("ongoingThreat=true victim=OTHER_ADULT"),
            aReport());

    assertThat(plan.before("SEXUAL_ASSAULT_STATE_REPORT", List.of()))
        .extracting(owed -> owed.duty().duty())
        .containsExactly("TELL_PATIENT_AT_ONCE");
    assertThat(plan.before("STATE_REPORT_URGENT", List.of())).hasSize(1);
    assertThat(plan.before("STATE_REPORT_URGENT", List.of("TELL_PATIENT_AT_ONCE"))).isEmpty();
    assertThat(plan.before("CALL_LAW_ENFORCEMENT", List.of())).isEmpty();
  }

  @Test
  void who_must_report_themselves_is_not_the_office() {
    var plan = plan("ABUSE_NEGLECT", facts("victim=CHILD"));

    assertThat(duty(plan, "CHILD_ABUSE_REPORT").duty().owedBy()).isEqualTo("MANDATED_REPORTER");
    assertThat(duty(plan, "CHILD_ABUSE_REPORT").duty().proofs())
        .containsExactly(Proof.COPY, Proof.TIME);
  }

  @Test
  void a_clock_whose_start_nobody_knows_runs_from_first_contact_and_is_asked_about() {
    var plan = plan("ADVERSE_EVENT", facts("ongoingThreat=false"));

    assertThat(duty(plan, "STATE_REPORT").countsFrom()).isEqualTo(FIRST_CONTACT);
    assertThat(duty(plan, "STATE_REPORT").provisional()).isTrue();
    assertThat(plan.questions())
        .containsExactly(
            new OpenQuestion(
                "DETECTED",
                "When was this: the event was detected?",
                "Until it is said, 'Report the adverse event to the state' counts from first"
                    + " contact."));
  }

  @Test
  void a_clock_whose_start_is_known_is_started_from_it() {
    var at = aReport("DETECTED", "2026-11-24T07:00");
    var plan = DUTIES.owed(List.of("ADVERSE_EVENT"), facts("ongoingThreat=false"), at);
    var trigger = duty(plan, "STATE_REPORT").trigger().orElseThrow();

    assertThat(plan.questions()).isEmpty();
    assertThat(trigger.at()).isEqualTo(RiskTables.moment("2026-11-24T07:00").toInstant());
    assertThat(trigger.track()).isEqualTo("STATE_REPORT");
    assertThat(
            RiskTables.clocks(
                trigger.event(), RiskTables.moment("2026-11-24T07:00"), trigger.facts()))
        .singleElement()
        .satisfies(rule -> assertThat(rule.clock()).isEqualTo("STATE_REPORT"));
  }

  @Test
  void what_may_never_come_waits_without_a_date_and_is_asked_about() {
    var plan = plan("LEGAL_THREAT", facts("claim=true claimSufficient=true claimLate=false"));

    assertThat(duty(plan, "CLAIM_DECISION").trigger()).isEmpty();
    assertThat(plan.questions())
        .extracting(OpenQuestion::fact)
        .containsExactly("CLAIM_PRESENTED", "ACCRUED");
    assertThat(plan.questions())
        .allMatch(asked -> asked.question().startsWith("If it has happened, when was this"));
    assertThat(duty(plan, "TELL_COUNSEL").countsFrom()).isEqualTo(REPORTED);
  }

  @Test
  void a_money_demand_lends_its_day_to_the_threat_it_came_with() {
    var plan = DUTIES.owed(List.of("LEGAL_THREAT", "MONEY_DEMAND"), facts("claim=true"), aReport());

    assertThat(duty(plan, "CLAIM_DECISION").countsFrom()).isEqualTo(FIRST_CONTACT);
    assertThat(duty(plan, "CLAIM_DECISION").routes())
        .containsExactly("LEGAL_THREAT", "MONEY_DEMAND");
  }

  @Test
  void a_small_breach_is_reported_after_the_year_in_which_it_was_discovered() {
    var newYearsEve = aReport("BREACH_DISCOVERED", "2026-12-31T23:30");
    var newYear = aReport("BREACH_DISCOVERED", "2027-01-01T00:30");
    var small = facts("manyAffected=false");

    assertThat(
            duty(DUTIES.owed(List.of("PRIVACY"), small, newYearsEve), "BREACH_YEARLY_REPORT")
                .countsFrom())
        .isEqualTo(RiskTables.moment("2026-12-31T23:59:59").toInstant());
    assertThat(
            duty(DUTIES.owed(List.of("PRIVACY"), small, newYear), "BREACH_YEARLY_REPORT")
                .countsFrom())
        .isEqualTo(RiskTables.moment("2027-12-31T23:59:59").toInstant());
  }

  @Test
  void a_route_no_table_knows_is_a_question_and_never_silence() {
    var plan = plan("POWER_CUT", Map.of());

    assertThat(plan.duties()).isEmpty();
    assertThat(plan.questions())
        .singleElement()
        .satisfies(asked -> assertThat(asked.question()).contains("POWER_CUT"));
  }

  @Test
  void a_window_of_the_patient_is_a_date_to_watch_and_not_a_duty_of_the_house() {
    var plan = plan("DISCRIMINATION", facts("grievanceRuns=false disability=false"));

    assertThat(duty(plan, "OCR_COMPLAINT_WINDOW").duty().isOurs()).isFalse();
    assertThat(duty(plan, "RIGHTS_DECISION").duty().isOurs()).isTrue();
  }
}
