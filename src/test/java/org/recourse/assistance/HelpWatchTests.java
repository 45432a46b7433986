package org.recourse.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.Person.COUNSELOR;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.recourse.WalksEveryWay;
import org.recourse.assistance.watch.HelpChanges;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.NotAllowedNow;
import org.springframework.beans.factory.annotation.Autowired;

/** Help that was granted is looked after until it is over. */
@WalksEveryWay(of = "assistance-watch")
class HelpWatchTests extends HelpStories {

  private static final String RENEW = "Renew help";
  private static final String COVERAGE = "Look up coverage";

  @Autowired private HelpChanges changes;

  private void answer(CaseFile file, String answer) {
    flow.complete(COUNSELOR, RENEW, file, said("renew-help", "renewalAnswer", answer));
    flow.work(file);
  }

  private void coverage(CaseFile file, String answer, LocalDate appointment) {
    var said = said("look-up-coverage", "coverageNow", answer);
    said.put("appointmentOn", appointment.toString());
    flow.complete(COUNSELOR, COVERAGE, file, said);
    flow.work(file);
  }

  private void appointment(CaseFile file, LocalDate day) {
    stage.does(COUNSELOR, () -> changes.appointment(file.id(), day));
    flow.work(file);
  }

  private void tell(CaseFile file, LocalDate on) {
    stage.does(COUNSELOR, () -> changes.tell(file.id(), on, aMark()));
    flow.work(file);
  }

  @Test
  void on_the_day_help_can_be_renewed_the_patient_is_asked_and_everything_is_screened_again() {
    var file = helped(60, 30);
    assertThat(flow.waitsAt(file)).doesNotContain(RENEW);
    until(today().plusDays(30), file);

    assertThat(flow.shown(COUNSELOR, RENEW, file).get("dueRenewals").toString())
        .contains("Help ATP");
    answer(file, "RENEW");

    assertThat(isLookedAfter(file)).isFalse();
    assertThat(onRecord(file)).containsEntry("helpWatchEnded", "SCREEN_AGAIN");
    lookedAfter(file);
    assertThat(flow.waitsAt(file)).as("a patient who was screened again").doesNotContain(RENEW);
  }

  @Test
  void a_patient_who_is_not_reached_is_tried_again_and_one_who_does_not_want_is_left_alone() {
    var file = helped(60, 30);
    until(today().plusDays(30), file);
    answer(file, "NOT_REACHED");
    var again = today().plusDays(14);
    assertThat(onRecord(file)).containsEntry("renewalAskAgainOn", again.toString());
    until(again.minusDays(1), file);
    assertThat(flow.waitsAt(file)).doesNotContain(RENEW);
    until(again, file);
    assertThat(letters(file)).containsExactly("renewal-1");
    assertThat(flow.shown(COUNSELOR, RENEW, file)).doesNotContainKey("renewalAnswer");

    answer(file, "NOT_WANTED");

    assertThat(flow.waitsAt(file)).doesNotContain(RENEW);
    until(today().plusDays(16), file);
    assertThat(isLookedAfter(file)).isTrue();
    until(today().plusDays(1), file);
    assertThat(isLookedAfter(file)).isFalse();
    assertThat(onRecord(file)).containsEntry("helpWatchEnded", "OVER");
  }

  @Test
  void coverage_is_looked_up_in_the_month_of_each_appointment() {
    var file = helped(300, 280);
    var month = today().plusMonths(1).withDayOfMonth(1);
    appointment(file, month.plusDays(9));
    assertThat(flow.waitsAt(file)).doesNotContain(COVERAGE);
    until(month, file);
    var next = month.plusMonths(2).plusDays(4);
    coverage(file, "AS_BEFORE", next);
    assertThat(onRecord(file)).containsEntry("coverageVerifiedOn", month.toString());
    assertThat(flow.waitsAt(file)).doesNotContain(COVERAGE);

    until(next.withDayOfMonth(1), file);
    coverage(file, "CHANGED", next);

    assertThat(isLookedAfter(file)).isFalse();
    assertThat(onRecord(file)).containsEntry("helpWatchEnded", "SCREEN_AGAIN");
  }

  @Test
  void dates_that_move_move_what_waits_for_them() {
    var file = helped(60, 30);
    grants(file, "ATP", today().plusDays(60), today().plusDays(50));
    until(today().plusDays(31), file);
    assertThat(flow.waitsAt(file)).doesNotContain(RENEW);
    grants(file, "ATP", today().plusDays(29), today().plusDays(5));
    until(today().plusDays(5), file);

    assertThat(flow.waitsAt(file)).contains(RENEW);
  }

  @Test
  void a_change_of_household_ends_the_wait_and_the_open_tasks() {
    var waiting = helped(60, 30);
    tell(waiting, today().minusDays(3));
    assertThat(isLookedAfter(waiting)).isFalse();
    assertThat(onRecord(waiting)).containsEntry("helpWatchEnded", "SCREEN_AGAIN");
    assertThat(onRecord(waiting).get("householdChange").toString()).startsWith("mark");

    var asked = helped(60, 0);
    assertThat(flow.waitsAt(asked)).contains(RENEW);
    tell(asked, today());
    assertThat(flow.waitsAt(asked)).doesNotContain(RENEW);
  }

  @Test
  void a_change_that_was_told_before_help_is_looked_after_is_not_forgotten() {
    var file = screened("3,000.00");
    grants(file, "ATP", today().plusDays(60), today().plusDays(30));
    tell(file, today().minusDays(3));
    tell(file, today().minusDays(5));
    assertThat(onRecord(file))
        .containsEntry("screenAgainBecause", "HOUSEHOLD")
        .containsEntry("householdChangedOn", today().minusDays(5).toString());

    lookedAfter(file);

    assertThat(isLookedAfter(file)).isFalse();
    assertThat(onRecord(file))
        .containsEntry("helpWatchEnded", "SCREEN_AGAIN")
        .doesNotContainKey("screenAgainBecause");
    lookedAfter(file);
    assertThat(isLookedAfter(file)).isTrue();
  }

  @Test
  void what_cannot_be_is_refused_with_its_field_and_nothing_is_kept() {
    var file = helped(60, 30);
    assertThatThrownBy(() -> tell(file, today().plusDays(1)))
        .isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.fields()).containsKey("on"));
    assertThatThrownBy(() -> tell(file, LocalDate.of(202, 1, 1)))
        .hasMessageContaining("check the year");
    assertThatThrownBy(() -> appointment(file, today().minusDays(1)))
        .isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.fields()).containsKey("day"));
    assertThatThrownBy(() -> appointment(file, LocalDate.of(2206, 1, 1)))
        .hasMessageContaining("check the year");
    assertThat(onRecord(file)).doesNotContainKeys("householdChange", "appointmentOn");

    var closed = screened("3,000.00");
    flow.complete(COUNSELOR, CHOOSE, closed, aChoice("END"));
    flow.work(closed);
    assertThatThrownBy(() -> tell(closed, today()))
        .isInstanceOf(NotAllowedNow.class)
        .hasMessageContaining("Record a new application");
    assertThat(onRecord(closed)).doesNotContainKey("householdChange");
  }
}
