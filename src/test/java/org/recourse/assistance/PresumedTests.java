package org.recourse.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.Person.COUNSELOR;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recourse.assistance.determination.DeterminationBook;
import org.recourse.casefile.CaseFile;
import org.recourse.engine.EngineClock;
import org.springframework.beans.factory.annotation.Autowired;

/** Charity care that the law presumes from July 2027. */
class PresumedTests extends ApplicationStories {

  private static final LocalDate IN_FORCE = LocalDate.of(2027, 7, 1);

  @Autowired DeterminationBook determinations;

  private CaseFile recordedOn(LocalDate day) {
    var morning = day.atTime(8, 0).atZone(EngineClock.HOSPITAL).toInstant();
    time.passes(Duration.between(clock.instant(), morning));
    return recorded(anApplication("9,000.00"));
  }

  private Map<String, Object> grounds(CaseFile file, Object... different) {
    var said = toWhatIsOpen(file, answers());
    said.put("publicBenefits", List.of("NONE"));
    said.put("homeless", "NO");
    said.put("charityGranted", "NO");
    for (int i = 0; i < different.length; i += 2) {
      said.put((String) different[i], different[i + 1]);
    }
    return said;
  }

  private void say(CaseFile file, Object... different) {
    flow.complete(COUNSELOR, ANSWER, file, grounds(file, different));
    flow.work(file);
  }

  @Test
  void the_day_before_the_law_nobody_is_asked_for_grounds() {
    var file = recordedOn(IN_FORCE.minusDays(1));

    assertThat(flow.shown(COUNSELOR, ANSWER, file).get("openFacts").toString())
        .doesNotContain("publicBenefits", "homeless", "charityGranted");
  }

  @Test
  void from_the_first_day_a_ground_gives_free_care_without_papers_whatever_the_income() {
    var file = recordedOn(IN_FORCE);
    assertThat(flow.shown(COUNSELOR, ANSWER, file).get("openFacts").toString())
        .contains("publicBenefits", "homeless", "charityGranted");
    say(file, "publicBenefits", List.of("CALFRESH", "WIC"));

    assertThat(result(file, "HFPA", "standing")).isEqualTo("eligible");
    assertThat(result(file, "HFPA", "reason")).endsWith("Ground: CalFresh");
    assertThat(result(file, "HFPA", "citation")).contains("127406");
    assertThat(onRecord(file)).containsEntry("publicBenefits", List.of("CALFRESH", "WIC"));
    flow.complete(COUNSELOR, CHOOSE, file, aChoice("APPLY", "HFPA"));
    flow.work(file);

    assertThat(flow.waitsAt(file)).as("no paper is asked for").doesNotContain(COLLECT);
    var decided = determinations.of(file.id()).orElseThrow().decided();
    assertThat(decided.owedCents("B-1001")).isZero();
    assertThat(decided.decisions())
        .singleElement()
        .satisfies(
            decision -> {
              assertThat(decision.rule()).isEqualTo("PRESUMPTIVE_CHARITY");
              assertThat(decision.citation()).contains("H&S 127406");
            });
  }

  @Test
  void a_grant_of_six_months_ago_is_too_old_and_one_of_five_is_not() {
    var old = recordedOn(IN_FORCE);
    say(old, "charityGranted", "YES", "charityGrantedOn", IN_FORCE.minusMonths(6).toString());
    var young = recorded(anApplication("9,000.00"));
    say(young, "charityGranted", "YES", "charityGrantedOn", IN_FORCE.minusMonths(5).toString());

    assertThat(result(old, "HFPA", "standing")).isNotEqualTo("eligible");
    assertThat(result(young, "HFPA", "standing")).isEqualTo("eligible");
  }

  @Test
  void who_opted_out_is_asked_no_ground_and_judged_by_the_other_rules() {
    var file = recordedOn(IN_FORCE);
    var said = toWhatIsOpen(file, answers());
    said.put("presumptiveOptOut", true);
    flow.complete(COUNSELOR, ANSWER, file, said);
    flow.work(file);

    assertThat(result(file, "HFPA", "rule")).isNotEqualTo("PRESUMPTIVE_CHARITY");
    assertThat(flow.waitsAt(file)).containsExactly(CHOOSE);
  }

  @Test
  void answers_that_cannot_both_be_true_are_asked_again() {
    var file = recordedOn(IN_FORCE);

    assertThatThrownBy(() -> say(file, "publicBenefits", List.of("NONE", "WIC")))
        .hasMessageContaining("tick what the patient has, or that there is none");
    assertThatThrownBy(
            () ->
                say(
                    file,
                    "charityGranted",
                    "YES",
                    "charityGrantedOn",
                    IN_FORCE.plusDays(1).toString()))
        .hasMessageContaining("lies in the future");
  }
}
