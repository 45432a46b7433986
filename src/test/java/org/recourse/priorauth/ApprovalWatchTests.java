package org.recourse.priorauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.Person.SPECIALIST;
import static org.recourse.Person.SUPERVISOR;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recourse.WalksEveryWay;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseStatus;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.casefile.related.RelatedCases;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.recourse.engine.EngineClock;
import org.recourse.priorauth.watch.ApprovalChanges;
import org.springframework.beans.factory.annotation.Autowired;

/** Approved care is looked after until it is over. */
@WalksEveryWay(of = "priorauth-watch")
class ApprovalWatchTests extends AuthorizationStories {

  private static final String RENEWAL = "Decide on renewal";

  @Autowired private ApprovalChanges changes;
  @Autowired private RelatedCases related;

  private LocalDate today() {
    return BusinessCalendar.dayOf(clock.instant());
  }

  private LocalDate nextMonth() {
    return today().plusMonths(1).withDayOfMonth(1);
  }

  /** Approved for the days from the care's first to its last, in as many units as asked for. */
  private CaseFile approved(LocalDate from, LocalDate until, LocalDate appointment, int units) {
    var line = aLine(IMAGING, "units", units, "from", from.toString(), "to", until.toString());
    var request = with(aRequest(), "serviceLines", List.of(line));
    request.remove("appointmentOn");
    if (appointment != null) {
      request.put("appointmentOn", appointment.toString());
    }
    var file = submitted(request);
    var granted = granted("A1", units);
    granted.put("approvedFrom", from.toString());
    granted.put("approvedTo", until.toString());
    decide(file, granted);
    return file;
  }

  /** It is the morning of this day. */
  private void until(LocalDate day, CaseFile file) {
    var morning = day.atTime(8, 0).atZone(EngineClock.HOSPITAL).toInstant();
    time.passes(Duration.between(clock.instant(), morning));
    flow.work(file);
  }

  private Map<String, Object> said(String form, String key, String word) {
    return with(everyText("priorauth", form, aMark()), key, word);
  }

  private void isClosed(CaseFile file, String outcome, String ended) {
    assertThat(now(file).status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(now(file).outcome()).isEqualTo(outcome);
    assertThat(onRecord(file)).containsEntry("watchEnded", ended);
  }

  @Test
  void the_case_stays_open_until_the_day_after_the_appointment() {
    var file = approved(today(), today(), today(), 1);
    assertThat(now(file).isOpen()).isTrue();
    assertThat(flow.waitsAt(file)).isEmpty();

    until(today().plusDays(1), file);

    isClosed(file, "APPROVED", "CARE_OVER");
  }

  @Test
  void coverage_is_verified_again_in_the_month_of_the_appointment() {
    var month = nextMonth();
    var appointment = month.plusDays(9);
    var file = approved(today(), appointment, appointment, 1);
    until(month, file);
    var shown = flow.shown(SPECIALIST, AGAIN, file);
    assertThat(shown.get("appointmentNow")).isEqualTo(appointment.toString());

    flow.complete(
        SPECIALIST, AGAIN, file, said("verify-coverage-again", "coverageAgain", "IN_FORCE"));
    flow.work(file);

    assertThat(flow.waitsAt(file)).isEmpty();
    assertThat(onRecord(file)).containsEntry("coverageVerifiedOn", month.toString());
    until(appointment.plusDays(1), file);
    isClosed(file, "APPROVED", "CARE_OVER");
  }

  @Test
  void lost_coverage_comes_to_a_supervisor_who_finds_it_is_there_after_all_or_tells_a_counselor() {
    var appointment = nextMonth().plusDays(9);
    var file = approved(today(), appointment, appointment, 1);
    until(nextMonth(), file);
    flow.complete(SPECIALIST, AGAIN, file, said("verify-coverage-again", "coverageAgain", "LOST"));
    flow.work(file);
    flow.complete(
        SUPERVISOR,
        LOST,
        file,
        said("decide-on-lost-coverage", "coverageLossAnswer", "STILL_COVERED"));
    flow.work(file);
    assertThat(flow.waitsAt(file)).isEmpty();

    var later = approved(today(), nextMonth().plusDays(3), nextMonth().plusDays(3), 1);
    until(nextMonth(), later);
    flow.complete(
        SPECIALIST, AGAIN, later, said("verify-coverage-again", "coverageAgain", "CHANGED"));
    flow.work(later);
    flow.complete(
        SUPERVISOR,
        LOST,
        later,
        said("decide-on-lost-coverage", "coverageLossAnswer", "COUNSELOR"));
    flow.work(later);

    isClosed(later, "COVERAGE_LOST", "COVERAGE_LOST");
    assertThat(happened(later)).contains("CASE_REFERRED");
  }

  @Test
  void an_appointment_that_moves_out_of_the_approval_is_renewed_in_a_case_of_its_own() {
    var file = approved(today(), today().plusDays(1), today(), 1);
    var moved = today().plusDays(5);
    stage.does(SPECIALIST, () -> changes.move(file.id(), moved, aMark()));
    flow.work(file);
    assertThat(flow.shown(SPECIALIST, RENEWAL, file).get("renewalReason").toString())
        .contains("lies outside what the payer approved");

    flow.complete(SPECIALIST, RENEWAL, file, said("decide-on-renewal", "renewalAnswer", "RENEW"));
    flow.work(file);

    isClosed(file, "APPROVED", "RENEWED");
    var renewal = related.of(file.id());
    assertThat(renewal).hasSize(1);
    assertThat(onRecord(file)).containsEntry("renewalNumber", renewal.get(0).number());
    var asked = flow.shown(SPECIALIST, VERIFY, files.get(renewal.get(0).caseId()));
    assertThat(asked.get("appointmentOn")).isEqualTo(moved.toString());
  }

  @Test
  void used_up_units_are_asked_about_once() {
    var file = approved(today(), today().plusDays(5), null, 2);
    stage.does(SPECIALIST, () -> changes.use(file.id(), 1, 1, today()));
    flow.work(file);
    assertThat(flow.waitsAt(file)).isEmpty();
    stage.does(SPECIALIST, () -> changes.use(file.id(), 1, 1, today()));
    flow.work(file);

    flow.complete(
        SPECIALIST, RENEWAL, file, said("decide-on-renewal", "renewalAnswer", "NOT_NEEDED"));
    flow.work(file);

    assertThat(flow.waitsAt(file)).isEmpty();
    assertThat(now(file).isOpen()).isTrue();
  }

  @Test
  void what_cannot_be_is_refused_in_words() {
    var file = approved(today(), today().plusDays(5), today(), 1);
    assertThatThrownBy(
            () ->
                stage.does(
                    SPECIALIST, () -> changes.move(file.id(), today().minusDays(1), aMark())))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> stage.does(SPECIALIST, () -> changes.use(file.id(), 2, 1, today())))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("a line that was granted");
    assertThatThrownBy(
            () -> stage.does(SPECIALIST, () -> changes.use(file.id(), 1, 1, today().plusDays(1))))
        .isInstanceOf(InvalidInput.class);
    var waiting = submitted(aRequest());
    assertThatThrownBy(
            () -> stage.does(SPECIALIST, () -> changes.move(waiting.id(), today(), aMark())))
        .isInstanceOf(NotAllowedNow.class)
        .hasMessageContaining("Nothing is approved");
  }
}
