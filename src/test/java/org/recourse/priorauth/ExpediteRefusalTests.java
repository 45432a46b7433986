package org.recourse.priorauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.recourse.Person.SPECIALIST;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.casefile.Timeline;
import org.recourse.deadline.CaseClock;
import org.recourse.deadline.ClockState;
import org.recourse.deadline.Deadlines;
import org.recourse.deadline.Reportable;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.recourse.priorauth.expedite.ExpediteRefusal;
import org.recourse.priorauth.expedite.ExpediteRefusals;
import org.springframework.beans.factory.annotation.Autowired;

/** A Medicare Advantage plan refuses to treat an urgent request as expedited. */
class ExpediteRefusalTests extends AuthorizationStories {

  private static final String CHASE = "Chase payer";
  private static final String SILENT = "Decide on silent payer";
  private static final String DECISION = "DECISION_FEDERAL";
  private static final String NOTICE = "EXPEDITE_REFUSAL_NOTICE";

  @Autowired Deadlines deadlines;
  @Autowired ExpediteRefusals refusals;
  @Autowired Timeline timeline;

  private List<CaseClock> clocks(CaseFile file, String word) {
    return deadlines.of(file.id()).stream().filter(one -> one.clock().equals(word)).toList();
  }

  private CaseClock running(CaseFile file, String word) {
    return clocks(file, word).stream().filter(CaseClock::isRunning).findFirst().orElseThrow();
  }

  private String refuse(CaseFile file) {
    return refusals.record(
        file.id(), new ExpediteRefusal(clock.instant(), aMark(), aMark(), aMark()));
  }

  private CaseFile refused() {
    var file = submitted(anUrgentRequest());
    time.passes(Duration.ofHours(10));
    flow.work(file);
    refuse(file);
    flow.work(file);
    return file;
  }

  private void goesTo(CaseFile file, Instant moment) {
    time.goesTo(moment);
    flow.work(file);
  }

  private void cannotBeRefused(CaseFile file, String why) {
    assertThat(refusals.isOpen(file.id())).isFalse();
    assertThatThrownBy(() -> refuse(file))
        .isInstanceOf(NotAllowedNow.class)
        .hasMessageContaining(why);
  }

  private List<?> shownClocks(CaseFile file) {
    return (List<?>) flow.shown(SPECIALIST, RECORD, file).get("payerClocks");
  }

  @Test
  void the_standard_time_counts_and_the_person_is_told_what_is_open_to_the_patient() {
    var file = submitted(anUrgentRequest());
    time.passes(Duration.ofHours(10));
    flow.work(file);
    assertThat(refusals.isOpen(file.id())).isTrue();
    var remark = refuse(file);

    assertThat(remark)
        .contains("Payer's decision (federal): due", "written notice")
        .contains("A physician's support obliges the plan", "expedited grievance", "24 hours");
    assertThat(shownClocks(file))
        .extracting(row -> ((Map<?, ?>) row).get("law"), row -> ((Map<?, ?>) row).get("counts"))
        .containsExactlyInAnyOrder(
            tuple("Plan's written notice that it refuses to expedite", "no"),
            tuple("Payer's decision (federal)", "yes"));
    assertThat(timeline.of(file.id()))
        .filteredOn(entry -> entry.type().equals("EXPEDITE_REFUSED"))
        .singleElement()
        .matches(entry -> entry.summary().contains("A physician's support obliges the plan"));
    assertThat((List<?>) onRecord(file).get("payerContacts"))
        .extracting(row -> ((Map<?, ?>) row).get("kind"))
        .hasToString("[SUBMITTED, EXPEDITE_REFUSED]");
  }

  @Test
  void the_expedited_clock_ends_unmissed_and_the_others_count_from_receipt_and_refusal() {
    var file = submitted(anUrgentRequest());
    var expedited = running(file, DECISION);
    time.passes(Duration.ofHours(50));
    flow.work(file);
    var today = LocalDate.now(clock);
    refuse(file);

    var ended = clocks(file, DECISION).get(0);
    assertThat(ended.state()).isEqualTo(ClockState.CANCELLED);
    assertThat(ended.endedBy()).isEqualTo("EXPEDITE_REFUSED");
    assertThat(ended.missedAt()).isNull();
    assertThat(running(file, DECISION).startedAt()).isEqualTo(expedited.startedAt());
    assertThat(BusinessCalendar.dayOf(running(file, DECISION).dueAt()))
        .isEqualTo(BusinessCalendar.dayOf(expedited.startedAt()).plusDays(7));
    assertThat(BusinessCalendar.dayOf(running(file, NOTICE).dueAt())).isEqualTo(today.plusDays(3));
  }

  @Test
  void the_payer_is_chased_by_its_standard_time_and_a_supervisor_hears_of_a_missing_notice() {
    var file = refused();
    var notice = running(file, NOTICE);
    var standard = running(file, DECISION);

    goesTo(file, clocks(file, DECISION).get(0).dueAt().plusSeconds(60));
    assertThat(flow.waitsAt(file)).containsExactly(RECORD);
    goesTo(file, notice.dueAt().plusSeconds(60));
    assertThat(flow.waitsAt(file)).contains(RECORD, SILENT);
    assertThat(flow.waitsAt(file)).filteredOn(SILENT::equals).hasSize(1);
    goesTo(file, standard.startedAt().plus(Duration.ofDays(6)));
    assertThat(flow.waitsAt(file)).contains(CHASE);
  }

  @Test
  void the_notice_is_reported_when_it_is_here() {
    var file = refused();
    var notice = running(file, NOTICE);
    assertThat(deadlines.reportable(file.id()))
        .singleElement()
        .extracting(Reportable::outcome, Reportable::reason)
        .satisfies(told -> assertThat(told.toString()).contains("NOTICE_RECEIVED", "24 hours"));
    deadlines.report(notice.id(), "NOTICE_RECEIVED", clock.instant(), aMark());

    assertThat(clocks(file, NOTICE).get(0).metInTime()).isTrue();
    goesTo(file, notice.dueAt().plusSeconds(60));
    assertThat(flow.waitsAt(file)).doesNotContain(SILENT);
    cannotBeRefused(file, "on record already");
  }

  @Test
  void a_decision_ends_what_is_waited_for() {
    var file = refused();
    decide(file, said("NA"));

    assertThat(deadlines.of(file.id())).noneMatch(CaseClock::isRunning);
    assertThat(clocks(file, NOTICE).get(0).state()).isEqualTo(ClockState.CANCELLED);
  }

  @Test
  void only_an_urgent_request_that_a_medicare_plan_has_and_has_not_decided_can_be_refused() {
    cannotBeRefused(gathered(anUrgentRequest()), "Submit it first");
    cannotBeRefused(refused(), "on record already");
    var calm = with(anUrgentRequest(), "urgency", "STANDARD");
    calm.keySet().removeAll(List.of("certifiedBy", "certification"));
    cannotBeRefused(submitted(calm), "not made as expedited");
    var state = with(anUrgentRequest(), "payer", "bayside-care", "memberId", "91234567A");
    cannotBeRefused(submitted(state), "Only a Medicare Advantage plan");
    var decided = submitted(anUrgentRequest());
    decide(decided, granted("A1", 2));
    cannotBeRefused(decided, "has decided");
  }

  @Test
  void a_refusal_lies_between_the_receipt_and_now_and_somebody_said_it() {
    var file = submitted(anUrgentRequest());
    for (int minutes : List.of(-60 * 24 * 30, 5)) {
      var at = clock.instant().plus(Duration.ofMinutes(minutes));
      assertThatThrownBy(
              () -> refusals.record(file.id(), new ExpediteRefusal(at, aMark(), null, null)))
          .isInstanceOfSatisfying(
              InvalidInput.class, why -> assertThat(why.fields()).containsOnlyKeys("at"));
    }
    var nobody = new ExpediteRefusal(clock.instant(), " ", null, null);
    assertThatThrownBy(() -> refusals.record(file.id(), nobody))
        .isInstanceOfSatisfying(
            InvalidInput.class, why -> assertThat(why.fields()).containsOnlyKeys("saidBy"));
    refusals.record(file.id(), new ExpediteRefusal(clock.instant(), aMark(), null, null));
  }
}
