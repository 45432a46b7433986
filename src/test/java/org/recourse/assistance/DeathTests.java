package org.recourse.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.Person.COUNSELOR;
import static org.recourse.Person.SUPERVISOR;
import static org.recourse.Person.SUPERVISOR2;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.recourse.WalksEveryWay;
import org.recourse.assistance.death.DeathNews;
import org.recourse.assistance.death.DeceasedApplicant;
import org.recourse.assistance.dispute.Disputes;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseStatus;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.NotAllowedNow;
import org.springframework.beans.factory.annotation.Autowired;

/** The patient of an application dies. */
@WalksEveryWay(of = "assistance-death")
class DeathTests extends HelpStories {

  private static final String LOOK_AFTER = "Look after application of deceased patient";
  private static final String FORM = "look-after-application-of-deceased-patient";

  @Autowired private DeathNews deaths;
  @Autowired private Disputes disputes;
  @Autowired private PlayedDecisions decisions;
  @Autowired private DeceasedApplicant deceased;

  private void died(CaseFile file, LocalDate day) {
    stage.does(COUNSELOR, () -> deaths.receive(file.id(), day, aMark()));
    flow.work(file);
  }

  private void answer(CaseFile file, Object... answers) {
    flow.complete(COUNSELOR, LOOK_AFTER, file, said(FORM, answers));
    flow.work(file);
  }

  @Test
  void the_application_goes_on_for_the_family_with_letters_to_somebody_named() {
    var file = helped(60, 30);
    died(file, today().minusDays(2));
    assertThat(holds.of(file.id())).contains("DEATH");
    assertThat(deceased.is(file.id())).isTrue();
    assertThat(deceased.family(file.id())).isEmpty();
    assertThatThrownBy(() -> answer(file, "deathOutcome", "GO_ON", "familyName", ""))
        .hasMessageContaining("familyName")
        .hasRootCauseInstanceOf(InvalidInput.class);

    answer(file, "deathOutcome", "GO_ON", "familyName", "Robin Example");

    assertThat(deceased.family(file.id()).orElseThrow().name()).isEqualTo("Robin Example");
    assertThat(holds.of(file.id())).doesNotContain("DEATH");
    until(today().plusDays(31), file);
    assertThat(flow.waitsAt(file)).doesNotContain("Renew help");
  }

  @Test
  void no_letter_leaves_until_somebody_of_the_family_is_named_and_then_it_goes_to_them() {
    var file = screened("3,000.00");
    decisions.decide(file.id(), today(), SUPERVISOR);
    stage.does(COUNSELOR, () -> disputes.receive(file.id(), null, aMark()));
    flow.work(file);
    died(file, today());
    var said = said("answer-dispute", "disputeOutcome", "UPHELD");
    flow.complete(SUPERVISOR2, "Answer dispute", file, said);
    flow.work(file);
    assertThat(letters(file)).isEmpty();
    assertThatThrownBy(() -> answer(file, "deathOutcome", "CLOSE"))
        .hasMessageContaining("a dispute or a missed payment wait in this case");

    answer(file, "deathOutcome", "GO_ON", "familyName", "Robin Example");
    flow.complete(COUNSELOR, "Mend letter", file, said("mend-letter"));
    flow.work(file);

    assertThat(letters(file)).containsExactly("dispute-1");
    assertThat(letters.of(file.id()).get(0).recipientName()).isEqualTo("Robin Example");
  }

  @Test
  void the_application_is_closed_where_the_family_does_not_go_on() {
    var file = screened("3,000.00");
    died(file, null);
    answer(file, "deathOutcome", "CLOSE");

    assertThat(now(file).status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(now(file).outcome()).isEqualTo("PATIENT_DIED");
    flow.work(file);
    assertThat(flow.waitsAt(file)).isEmpty();
    assertThat(holds.of(file.id())).isEmpty();
  }

  @Test
  void a_patient_who_lives_goes_on_as_before() {
    var file = helped(60, 30);
    died(file, today());
    answer(file, "deathOutcome", "MISTAKE");

    assertThat(deceased.is(file.id())).isFalse();
    assertThat(onRecord(file)).doesNotContainKeys("diedOn", "deathToldBy", "deathOutcome");
    assertThat(holds.of(file.id())).doesNotContain("DEATH");
    until(today().plusDays(30), file);
    assertThat(flow.waitsAt(file)).contains("Renew help");
  }

  @Test
  void a_day_that_cannot_be_is_refused_with_its_reason() {
    var file = screened("3,000.00");
    assertThatThrownBy(() -> died(file, today().plusDays(1)))
        .isInstanceOfSatisfying(
            InvalidInput.class, e -> assertThat(e.fields()).containsKey("diedOn"));
    assertThatThrownBy(() -> died(file, LocalDate.of(1989, 1, 1)))
        .hasMessageContaining("before the patient's birth");
    assertThatThrownBy(() -> died(file, LocalDate.of(202, 1, 1)))
        .hasMessageContaining("check the year");
    died(file, today());
    assertThatThrownBy(() -> died(file, today()))
        .isInstanceOf(NotAllowedNow.class)
        .hasMessageContaining("on record already");
  }
}
