package org.recourse.risk;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;
import static org.recourse.Person.RISK_MANAGER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recourse.casefile.CaseFile;
import org.recourse.engine.EngineClock;

/** What becomes known late is seen to before a risk case ends. */
class LaterKnownTests extends RiskStories {

  private static final List<String> HARM = List.of("ADVERSE_EVENT");
  private static final List<String> DEATH = List.of("ADVERSE_EVENT", "DEATH");

  @Test
  void a_case_review_that_is_not_written_yet_becomes_the_root_cause_analysis() {
    var risk = anEvent("CASE_REVIEW");

    assessAgain(risk, DEATH);

    assertThat(flow.waitsAt(risk)).containsOnlyOnce(ANALYZE);
    assertThat(flow.shown(RISK_MANAGER, ANALYZE, risk))
        .containsEntry("reviewWanted", "Root cause analysis");
    analyze(risk, anAction());
    assertThat(duty(risk, "ROOT_CAUSE_ANALYSIS")).containsEntry("state", "DONE");
    ends(risk);
  }

  @Test
  void what_is_owed_again_after_it_was_not_runs_a_clock_again() {
    var risk = anEvent("CASE_REVIEW");
    assessAgain(risk, DEATH);
    assessAgain(risk, HARM);
    assertThat(clock(risk, "ROOT_CAUSE_ANALYSIS").isRunning()).isFalse();

    assessAgain(risk, DEATH);

    assertThat(duty(risk, "ROOT_CAUSE_ANALYSIS")).containsEntry("state", "OPEN");
    assertThat(clock(risk, "ROOT_CAUSE_ANALYSIS").isRunning()).isTrue();
  }

  @Test
  void a_case_review_is_no_root_cause_analysis_and_its_actions_go_on_beside_one() {
    var risk = anEvent("CASE_REVIEW");
    analyze(risk, anAction());

    assessAgain(risk, DEATH);
    followUp(risk, "NOT_YET");

    assertThat(duty(risk, "ROOT_CAUSE_ANALYSIS")).containsEntry("state", "OPEN");
    analyze(risk, anAction());
    assertThat(duty(risk, "ROOT_CAUSE_ANALYSIS")).containsEntry("state", "DONE");
    assertThat(actions(risk)).hasSize(2);
    ends(risk);
  }

  @Test
  void a_root_cause_analysis_that_was_made_without_being_owed_is_not_made_again() {
    var risk = anEvent("ROOT_CAUSE_ANALYSIS");
    analyze(risk, anAction());

    assessAgain(risk, DEATH);

    assertThat(flow.waitsAt(risk)).doesNotContain(ANALYZE);
    assertThat(duty(risk, "ROOT_CAUSE_ANALYSIS")).containsEntry("state", "DONE");
    ends(risk);
  }

  @Test
  void what_an_analysis_says_anew_of_an_action_counts_and_what_came_of_it_stays() {
    var risk = anEvent("CASE_REVIEW");
    var action = new HashMap<>(anAction());
    analyze(risk, action);
    assessAgain(risk, DEATH);
    followUp(risk, "NOT_YET");

    action.put("dueOn", "2027-03-01");
    analyze(risk, action);

    assertThat(actions(risk))
        .singleElement(as(MAP))
        .containsEntry("dueOn", "2027-03-01")
        .containsEntry("doneOn", "2026-01-10")
        .containsEntry("effect", "NOT_YET");
  }

  @Test
  void the_screen_and_the_timeline_say_why_an_analysis_is_owed_and_until_when() {
    var risk = anEvent("NONE");

    assessAgain(risk, DEATH);

    assertThat(flow.shown(RISK_MANAGER, ANALYZE, risk))
        .containsEntry(
            "analysisDue", EngineClock.inWords(clock(risk, "ROOT_CAUSE_ANALYSIS").dueAt()))
        .hasEntrySatisfying(
            "analysisCitation", source -> assertThat((String) source).contains("Sentinel Event"));
    assertThat(timeline.of(risk.id()))
        .filteredOn(entry -> entry.type().equals("REVIEW_WANTED"))
        .singleElement()
        .satisfies(
            entry ->
                assertThat(entry.details())
                    .hasEntrySatisfying(
                        "because", why -> assertThat((String) why).contains("Sentinel Event"))
                    .hasEntrySatisfying(
                        "rule", rule -> assertThat((String) rule).contains("risk-duties-harm")));
  }

  @Test
  void whoever_assesses_again_reads_all_that_was_told_since() {
    var risk = anEvent("NONE");
    assessAgain(risk, HARM);
    var told = aMark();

    stage.does(RISK_MANAGER, () -> risks.newFacts(risk.id(), told));

    assertThat(flow.shown(RISK_MANAGER, ASSESS_AGAIN, risk).get("toldLines"))
        .asInstanceOf(LIST)
        .hasSize(2)
        .first(as(MAP))
        .containsEntry("what", told)
        .containsKeys("when", "by");
  }

  @Test
  void an_event_that_may_be_paid_for_is_reviewed_where_no_review_was_planned() {
    var risk = anEvent("NONE");

    assessAgain(risk, List.of("ADVERSE_EVENT", "UNEXPECTED_OUTCOME"));

    assertThat(flow.shown(RISK_MANAGER, ANALYZE, risk))
        .containsEntry("reviewWanted", "Case review");
    analyze(risk, anAction());
    ends(risk);
  }

  @Test
  void a_case_that_is_about_to_close_waits_for_what_has_just_become_known() {
    var risk = anEvent("NONE");
    doEverything(risk);
    assertThat(flow.waitsAt(risk)).containsExactly(CLOSE);

    stage.does(RISK_MANAGER, () -> risks.newFacts(risk.id(), aMark()));
    assertThatThrownBy(() -> close(risk, null)).hasMessageContaining("Assess report again");
    var facts = everyText("risk", "assess-report-again", aMark());
    facts.put("triggers", DEATH);
    flow.complete(RISK_MANAGER, ASSESS_AGAIN, risk, facts);
    flow.work(risk);

    assertThatThrownBy(() -> close(risk, null)).hasMessageContaining("this is owed");
    analyze(risk, anAction());
    doEverything(risk);
    assertThatThrownBy(() -> close(risk, null)).hasMessageContaining("review of this event");
    assertThat(now(risk).isOpen()).isTrue();
    ends(risk);
  }

  @Test
  void what_was_thought_no_risk_is_not_closed_over_the_head_of_something_new() {
    var risk = reported("ADVERSE_EVENT");
    acknowledge(RISK_MANAGER, risk);
    stage.does(RISK_MANAGER, () -> risks.newFacts(risk.id(), aMark()));

    assertThatThrownBy(() -> assess(RISK_MANAGER, risk, "assessment", "NO_RISK"))
        .hasMessageContaining("Assess report again");
    assertThat(now(risk).isOpen()).isTrue();
  }

  private CaseFile anEvent(String review) {
    var risk = reported("ADVERSE_EVENT");
    acknowledge(RISK_MANAGER, risk);
    assess(RISK_MANAGER, risk, "triggers", HARM, "reviewKind", review);
    return risk;
  }

  private List<?> actions(CaseFile risk) {
    return (List<?>) onRecord(risk).get("actions");
  }

  private Map<String, Object> anAction() {
    return Map.of("action", aMark(), "owner", aMark(), "dueOn", "2027-01-15");
  }

  /** Everything is done, and the case closes with nothing left behind. */
  private void ends(CaseFile risk) {
    doEverything(risk);
    while (flow.waitsAt(risk).contains(FOLLOW_UP)) {
      followUp(risk, "EFFECTIVE");
    }
    close(risk, null);
    assertThat(now(risk).isOpen()).isFalse();
    assertThat(flow.waitsAt(risk)).isEmpty();
  }
}
