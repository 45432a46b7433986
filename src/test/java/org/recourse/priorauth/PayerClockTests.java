package org.recourse.priorauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.HospitalTime.days;
import static org.recourse.Person.SPECIALIST;
import static org.recourse.Person.SUPERVISOR;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recourse.WalksEveryWay;
import org.recourse.casefile.CaseFile;
import org.recourse.deadline.CaseClock;
import org.recourse.deadline.Deadlines;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens while a payer's time goes by. */
@WalksEveryWay(of = "priorauth-clock")
class PayerClockTests extends AuthorizationStories {

  private static final String CHASE = "Chase payer";
  private static final String SILENT = "Decide on silent payer";

  @Autowired Deadlines deadlines;

  private CaseClock clock(CaseFile file, String word) {
    return deadlines.of(file.id()).stream()
        .filter(clock -> clock.clock().equals(word))
        .findFirst()
        .orElseThrow();
  }

  /** Time goes on until this share of a clock is over. */
  private void passesTo(CaseFile file, CaseClock clock, double share) {
    var whole = Duration.between(clock.startedAt(), clock.dueAt());
    var moment = clock.startedAt().plusMillis((long) (whole.toMillis() * share)).plusSeconds(60);
    time.goesTo(moment);
    flow.work(file);
  }

  private Map<String, Object> onSilence(String word) {
    var answers = everyText("priorauth", "decide-on-silent-payer", aMark());
    if (!word.equals("COMPLAIN")) {
      answers.remove("complaintReference");
    }
    return with(answers, "silenceAnswer", word);
  }

  @Test
  void a_payer_is_chased_and_then_complained_about() {
    var file = submitted(aRequest());
    var state = clock(file, "DECISION_STATE");

    passesTo(file, state, 0.5);
    assertThat(flow.waitsAt(file)).containsExactlyInAnyOrder(RECORD, CHASE);
    talk(CHASE, "chase-payer", file);
    passesTo(file, state, 0.8);
    assertThat(flow.waitsAt(file)).containsExactlyInAnyOrder(RECORD, CHASE);
    talk(CHASE, "chase-payer", file);
    passesTo(file, state, 1);
    assertThat(flow.waitsAt(file)).containsExactlyInAnyOrder(RECORD, SILENT);
    assertThat(flow.shown(SUPERVISOR, SILENT, file).get("regulator"))
        .isEqualTo("California Department of Managed Health Care");
    refused(SPECIALIST, SILENT, file, onSilence("COMPLAIN"), "Only a supervisor");
    flow.complete(SUPERVISOR, SILENT, file, onSilence("COMPLAIN"));

    assertThat((List<?>) onRecord(file).get("payerContacts"))
        .extracting(row -> ((Map<?, ?>) row).get("kind"))
        .hasToString("[SUBMITTED, CHASED, CHASED, COMPLAINED]");
    decide(file, granted("A1", 2));
    careIsOver(file);
    assertThat(now(file).outcome()).isEqualTo("APPROVED");
    assertThat(clock(file, "DECISION_STATE").metInTime()).isFalse();
    assertThat(flow.waitsAt(file)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-05T10:00:00-08:00, DECISION_STATE, 2026-12-11, DECISION_FEDERAL, 2026-12-12",
    "2026-12-21T10:00:00-08:00, DECISION_FEDERAL, 2026-12-28, DECISION_STATE, 2026-12-29"
  })
  void where_two_laws_bind_a_plan_the_earlier_date_counts_and_both_are_shown(
      OffsetDateTime received, String first, LocalDate day, String later, LocalDate laterDay) {
    time.goesTo(received.toInstant());
    var file = submitted(with(aRequest(), "payer", "bayside-care", "memberId", "91234567A"));

    assertThat(BusinessCalendar.dayOf(clock(file, first).dueAt())).isEqualTo(day);
    assertThat(BusinessCalendar.dayOf(clock(file, later).dueAt())).isEqualTo(laterDay);
    var shown = (List<?>) flow.shown(SPECIALIST, RECORD, file).get("payerClocks");
    assertThat(shown)
        .filteredOn(row -> "yes".equals(((Map<?, ?>) row).get("counts")))
        .singleElement()
        .matches(row -> ((Map<?, ?>) row).get("law").equals(clock(file, first).label()));
    assertThat(shown.toString()).contains("438.210(d)(1)", "1367.01(h)(1)");

    passesTo(file, clock(file, first), 0.5);
    passesTo(file, clock(file, later), 0.5);
    assertThat(flow.waitsAt(file)).containsOnlyOnce(CHASE);
  }

  @Test
  void pending_ends_no_clock_and_a_decision_ends_all() {
    var file = submitted(aRequest());
    decide(file, said("A4"));
    assertThat(clock(file, "DECISION_STATE").isRunning()).isTrue();
    talk("Answer payer", "answer-payer", file);
    decide(file, said("NA"));

    assertThat(deadlines.of(file.id())).noneMatch(CaseClock::isRunning);
  }

  @Test
  void a_payer_without_a_regulator_can_only_be_chased() {
    var file = submitted(with(aRequest(), "payer", "harbor-works", "memberId", "HW-1234567"));
    var clock = clock(file, "DECISION_ERISA");
    passesTo(file, clock, 0.5);
    assertThat(flow.waitsAt(file)).containsExactly(RECORD);
    passesTo(file, clock, 1);

    refused(SUPERVISOR, SILENT, file, onSilence("COMPLAIN"), "no regulator");
    flow.complete(SUPERVISOR, SILENT, file, onSilence("KEEP_CHASING"));
    assertThat(onRecord(file)).containsEntry("silenceAnswer", "KEEP_CHASING");
  }

  @Test
  void an_expedited_request_counts_hours_from_the_payers_own_receipt() {
    var file = gathered(anUrgentRequest());
    var received = now(-30);
    flow.complete(SPECIALIST, SUBMIT, file, with(aSubmission(), "payerReceivedAt", received));
    flow.work(file);

    var clock = clock(file, "DECISION_FEDERAL");
    assertThat(Duration.between(clock.startedAt(), clock.dueAt())).isEqualTo(Duration.ofHours(72));
    assertThat(clock.startedAt()).isBefore(Instant.now().minus(Duration.ofMinutes(29)));
  }

  @Test
  void care_after_stabilization_has_half_an_hour() {
    var file = submitted(with(aRequest(), "careKind", "POST_STABILIZATION"));
    var clock = clock(file, "POST_STABILIZATION");

    assertThat(Duration.between(clock.startedAt(), clock.dueAt()))
        .isEqualTo(Duration.ofMinutes(30));
    time.passes(days(30));
    flow.work(file);
    assertThat(flow.waitsAt(file)).contains(RECORD, SILENT);
  }
}
