package org.recourse.grievance.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.Person.REPRESENTATIVE;

import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recourse.casefile.CaseFile;
import org.recourse.correspondence.LetterState;
import org.recourse.deadline.Deadlines;
import org.recourse.grievance.tracks.TrackDesk;
import org.springframework.beans.factory.annotation.Autowired;

/** A letter about a health plan names whoever watches over that kind of plan, and nobody else. */
class PlanNoticesTests extends PrintedLetterStories {

  private static final String DEPARTMENT = "1-888-466-2219";
  private static final String QIO = "1-877-588-1123";

  @Autowired TrackDesk desk;
  @Autowired Deadlines deadlines;

  @ParameterizedTest
  @CsvSource({
    "KNOX_KEENE, en, true, false",
    "MEDI_CAL, es, true, false",
    "MEDICARE_ADVANTAGE, en, false, true",
    "MEDICARE_ADVANTAGE, es, false, true",
    "SELF_FUNDED, en, false, false",
    "SELF_FUNDED, es, false, false"
  })
  void the_letter_names_who_watches_over_this_kind_of_plan(
      String kind, String language, boolean department, boolean qio) {
    var grievance = aboutAPlan(language, Map.of("planKind", kind));

    var words = words(grievance, "forward-to-plan-1").replace("- ", "-");

    assertThat(letter(grievance, "forward-to-plan-1").state()).isEqualTo(LetterState.SENT);
    assertThat(words.contains(DEPARTMENT)).as("names the department").isEqualTo(department);
    assertThat(words.contains("independent medical") || words.contains("independiente"))
        .as("promises an independent medical review")
        .isEqualTo(department);
    assertThat(words.contains(QIO)).as("names the QIO").isEqualTo(qio);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SELF_FUNDED", "NOT_KNOWN"})
  void no_clock_of_a_law_runs_that_does_not_bind_the_plan(String kind) {
    var grievance = aboutAPlan("en", Map.of("planKind", kind, "expeditedRequested", true));

    assertThat(desk.of(grievance.id()))
        .extracting(track -> track.track().name() + " " + track.rule())
        .contains("PLAN_GRIEVANCE PLAN_" + kind);
    assertThat(deadlines.of(grievance.id())).noneMatch(c -> c.track().equals("PLAN_GRIEVANCE"));
  }

  @Test
  void a_plan_nobody_knows_yet_is_named_by_whoever_forwards_the_complaint() {
    var triage = with(aTriageAbout("HEALTH_PLAN"), "planKind", "NOT_KNOWN");
    triage.keySet().removeAll(java.util.List.of("planName", "planPhone"));
    var grievance = triagedAs(aPatientOf("en"), triage);

    var unnamed = aForwarding(OffsetDateTime.now(clock));
    unnamed.remove("planName");
    assertThatThrownBy(() -> flow.complete(REPRESENTATIVE, FORWARD, grievance, unnamed))
        .hasMessageContaining("'Name of the plan' is needed");
    var named = with(unnamed, "planName", "Plan " + aMark());
    flow.complete(REPRESENTATIVE, FORWARD, grievance, named);
    flow.work(grievance);

    assertThat(words(grievance, "forward-to-plan-1"))
        .contains(named.get("planName").toString())
        .doesNotContain(DEPARTMENT, QIO);
  }

  @Test
  void a_plan_whose_kind_is_known_is_named() {
    var complaint = received(aPatientOf("en"));
    var triage = with(aTriageAbout("HEALTH_PLAN"), "planKind", "SELF_FUNDED");
    triage.remove("planPhone");

    assertThatThrownBy(() -> flow.complete(REPRESENTATIVE, TRIAGE, complaint, triage))
        .hasMessageContaining("'Phone of the plan' is needed");
  }

  private CaseFile aboutAPlan(String language, Map<String, Object> more) {
    var triage = aTriageAbout("HEALTH_PLAN");
    triage.putAll(more);
    var grievance = triagedAs(aPatientOf(language), triage);
    flow.complete(REPRESENTATIVE, FORWARD, grievance, aForwarding(OffsetDateTime.now(clock)));
    flow.work(grievance);
    return grievance;
  }
}
