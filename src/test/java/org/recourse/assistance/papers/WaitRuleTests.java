package org.recourse.assistance.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.assistance.papers.PaperState.AWAITED;
import static org.recourse.assistance.papers.PaperState.CANNOT_BE_HAD;
import static org.recourse.assistance.papers.PaperState.GOES_WITHOUT;
import static org.recourse.assistance.papers.PaperState.SEEN;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an application without some of its papers needs on a day. */
class WaitRuleTests {

  private static final LocalDate ASKED = LocalDate.of(2027, 2, 27);

  private final WaitRule rule = new WaitRule(new PaperSettings(List.of(30, 60), 120));

  private static WantedPaper paper(String program, String purpose, PaperState state) {
    return new WantedPaper(
        program, program, purpose, "a paper", List.of("P"), "a law", state, null, null, null, null);
  }

  private static Wait asked(int reminders) {
    return new Wait("ACTIVE", null, ASKED, "HFPA INCOME", reminders, null);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, WAIT", "29, 0, WAIT", "30, 0, REMINDER", "31, 0, REMINDER", "31, 1, WAIT",
    "59, 1, WAIT", "60, 1, REMINDER", "61, 2, WAIT", "119, 2, WAIT", "120, 2, SET_ASIDE",
    "500, 0, REMINDER"
  })
  void reminders_and_rest_come_on_their_day_and_not_before(int day, int sent, String need) {
    assertThat(rule.on(ASKED.plusDays(day), List.of(paper("HFPA", "INCOME", AWAITED)), asked(sent)))
        .hasToString(need);
  }

  @Test
  void it_is_looked_at_again_on_the_next_of_these_days() {
    assertThat(rule.next(ASKED, asked(0))).isEqualTo("2027-03-29");
    assertThat(rule.next(ASKED.plusDays(30), asked(1))).isEqualTo("2027-04-28");
    assertThat(rule.next(ASKED.plusDays(60), asked(2))).isEqualTo("2027-06-27");
    assertThat(rule.next(ASKED, Wait.NEW)).isEqualTo("2027-03-29");
    assertThat(rule.next(ASKED.plusDays(400), asked(0))).isAfter(ASKED.plusDays(400));
  }

  @Test
  void the_patient_is_written_to_once_and_again_only_for_something_new() {
    var income = paper("HFPA", "INCOME", AWAITED);
    var home = paper("RYAN_WHITE", "RESIDENCY", null);

    assertThat(rule.on(ASKED, List.of(income), Wait.NEW)).isEqualTo(WaitRule.Need.LETTER);
    assertThat(rule.on(ASKED, List.of(income), asked(0))).isEqualTo(WaitRule.Need.WAIT);
    assertThat(rule.on(ASKED, List.of(income, home), asked(0))).isEqualTo(WaitRule.Need.LETTER);
  }

  @Test
  void nobody_waits_for_what_will_not_come() {
    var papers =
        List.of(
            paper("HFPA", "INCOME", SEEN),
            paper("ADAP", "IDENTITY", CANNOT_BE_HAD),
            paper("ADAP", "INCOME", GOES_WITHOUT));

    assertThat(rule.on(ASKED, papers, Wait.NEW)).isEqualTo(WaitRule.Need.NOTHING);
    assertThat(WaitRule.outcome(List.of("HFPA", "ADAP"), papers)).isEqualTo("SOME_PROGRAMS");
    assertThat(WaitRule.outcome(List.of("ADAP"), papers)).isEqualTo("NO_PROGRAM");
    assertThat(WaitRule.outcome(List.of("HFPA"), papers.subList(0, 1))).isEqualTo("COMPLETE");
    assertThat(WaitRule.outcome(List.of("ADAP", "ATP"), papers))
        .as("the program that takes the patient's word goes on")
        .isEqualTo("SOME_PROGRAMS");
  }

  @Test
  void a_word_of_the_patient_makes_it_active_and_the_time_begins_anew() {
    var word = new Contact("CALL", ASKED.plusDays(200), null);
    var heard = asked(2).setAside().heard(ASKED.plusDays(200), word);

    assertThat(heard.isInactive()).isFalse();
    assertThat(heard.reminders()).isZero();
    assertThat(rule.next(ASKED.plusDays(200), heard)).isEqualTo(ASKED.plusDays(230));
  }

  @Test
  void a_rhythm_that_does_not_ascend_is_refused_when_the_product_starts() {
    for (var days : List.of(List.of(30, 30), List.of(0), List.of(60, 30))) {
      assertThatThrownBy(() -> new PaperSettings(days, 120)).hasMessageContaining("reminders");
    }
    assertThatThrownBy(() -> new PaperSettings(List.of(30, 60), 60))
        .hasMessageContaining("inactive-after");
  }
}
