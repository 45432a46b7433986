package org.recourse.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.HospitalTime.days;
import static org.recourse.Person.COUNSELOR;
import static org.recourse.Person.SPECIALIST;
import static org.recourse.Person.SUPERVISOR;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recourse.Person;
import org.recourse.WalksEveryWay;
import org.recourse.assistance.collections.HoldList;
import org.recourse.assistance.death.DeathNews;
import org.recourse.assistance.plan.MissedPayment;
import org.recourse.assistance.plan.MissedPayments;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseNotFound;
import org.recourse.casefile.CaseStatus;
import org.recourse.casefile.Groups;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.casefile.NotYours;
import org.springframework.beans.factory.annotation.Autowired;

/** A payment plan is not paid; before it may end the patient is written to, called and heard. */
@WalksEveryWay(of = "assistance-plan")
class PlanTests extends HelpStories {

  private static final String CALL = "Call about plan";
  private static final String DECIDE = "Decide on plan";
  private static final Person BILLING = new Person("billing", Set.of(Groups.BILLING));

  @Autowired private MissedPayments payments;
  @Autowired private DeathNews deaths;
  @Autowired private HoldList held;
  @Autowired private ApplicationHandling handling;

  /** A family that pays $12,000 in instalments of $200, forty days after that was agreed on. */
  private CaseFile payingInParts() {
    var file = screened("9,000.00");
    var bill = aBill("12,000.00");
    bill.put("bill", "B-" + file.number());
    flow.complete(COUNSELOR, CHOOSE, file, aChoice("APPLY", "PAYMENT_PLAN"));
    flow.work(file);
    flow.complete(
        COUNSELOR,
        AMOUNTS,
        file,
        Map.of(
            "bills", List.of(bill), "essentialExpenses", "7,000.00", "amountsAnswer", "DETERMINE"));
    flow.work(file);
    time.passes(days(40));
    assertThat(flow.waitsAt(file)).isEmpty();
    return file;
  }

  private MissedPayment missed(CaseFile file, LocalDate dueOn) {
    var told = stage.as(BILLING, () -> payments.missed(file.number(), dueOn));
    flow.work(file);
    return told;
  }

  private void paid(CaseFile file, LocalDate on) {
    stage.does(BILLING, () -> payments.paid(file.number(), on));
    flow.work(file);
  }

  private void called(CaseFile file, String answer) {
    flow.complete(
        COUNSELOR,
        CALL,
        file,
        said("call-about-plan", "planAnswer", answer, "planCalledOn", today().toString()));
    flow.work(file);
  }

  private void decided(CaseFile file, String decision, Object... more) {
    Map<String, Object> answers = new LinkedHashMap<>();
    answers.put("planDecision", decision);
    answers.put("planDecisionNote", aMark());
    for (int i = 0; i < more.length; i += 2) {
      answers.put((String) more[i], more[i + 1]);
    }
    flow.complete(SUPERVISOR, DECIDE, file, answers);
    flow.work(file);
  }

  @Test
  void a_missed_payment_is_told_to_the_patient_in_writing_and_by_phone_while_bills_are_held() {
    var file = payingInParts();
    var due = today().minusDays(2);
    var told = missed(file, due);

    assertThat(told.planStandsUntil()).isEqualTo(due.plusDays(90));
    assertThat(told.joined()).isFalse();
    assertThat(letters(file)).contains("plan-1");
    assertThat(onRecord(file).get("collectionsHolds").toString()).contains("PLAN");
    assertThat(flow.waitsAt(file)).containsExactly(CALL);
    assertThat(flow.shown(COUNSELOR, CALL, file))
        .containsEntry("planMonthly", "$200.00")
        .containsEntry("planMissed", due.toString());
    assertThat(missed(file, today()).joined()).isTrue();
    assertThat(flow.shown(COUNSELOR, CALL, file).get("planMissed").toString())
        .contains(today().toString());
  }

  @Test
  void a_plan_ends_only_after_its_period_and_only_where_all_that_the_law_asks_for_was_done() {
    var file = payingInParts();
    var due = today();
    missed(file, due);
    called(file, "NOT_REACHED");
    until(due.plusDays(90), file);
    assertThat(flow.waitsAt(file)).as("the last day is not over").doesNotContain(DECIDE);
    until(due.plusDays(91), file);

    assertThat(flow.shown(SUPERVISOR, DECIDE, file)).containsEntry("planAnswer", "NOT_REACHED");
    assertThatThrownBy(() -> decided(file, "ENDED"))
        .hasMessageContaining("no payment of the period");
    assertThatThrownBy(() -> decided(file, "ENDED", "planUnpaid", true))
        .hasMessageContaining("the chance of new terms");
    decided(file, "ENDED", "planUnpaid", true, "planChanceGiven", true);

    assertThat(onRecord(file).get("planRounds").toString()).contains("ENDED");
    assertThat(onRecord(file)).doesNotContainKey("collectionsHolds");
    assertThat(now(file).status()).as("no help is left").isEqualTo(CaseStatus.CLOSED);
    assertThat(now(file).outcome()).isEqualTo("HELPED");
    assertThatThrownBy(() -> missed(file, today())).isInstanceOf(NotAllowedNow.class);
  }

  @Test
  void billing_reads_that_a_bill_that_is_paid_in_parts_goes_to_no_collector() {
    var file = payingInParts();
    time.passes(days(200));

    assertThat(stage.as(BILLING, held::all))
        .filteredOn(bill -> file.number().equals(bill.caseNumber()))
        .singleElement()
        .satisfies(bill -> assertThat(bill.reasons()).containsExactly("PLAN"))
        .satisfies(bill -> assertThat(bill.note()).contains("payment plan is in force", "127425"))
        .satisfies(bill -> assertThat(bill.heldSince()).as("nothing was missed").isNull());
  }

  @Test
  void a_payment_that_comes_in_ends_the_wait_the_hold_and_the_call() {
    var file = payingInParts();
    missed(file, today());
    paid(file, today());

    assertThat(flow.waitsAt(file)).isEmpty();
    assertThat(isUnderWay(file, "assistance-plan")).isFalse();
    assertThat(onRecord(file)).doesNotContainKey("collectionsHolds");
    assertThatThrownBy(() -> paid(file, today())).isInstanceOf(NotAllowedNow.class);
    time.passes(days(30));
    missed(file, today());
    assertThat(flow.shown(COUNSELOR, CALL, file)).doesNotContainKey("planAnswer");
    assertThat(letters(file)).contains("plan-1", "plan-2");
  }

  @Test
  void new_terms_are_determined_from_what_the_family_has_now_and_bills_stay_held() {
    var file = payingInParts();
    missed(file, today());
    called(file, "NEW_TERMS");

    assertThat(onRecord(file).get("collectionsHolds").toString())
        .contains("APPLICATION")
        .doesNotContain("PLAN");
    assertThat(flow.waitsAt(file)).containsExactly(INTERVIEW);
    flow.complete(COUNSELOR, INTERVIEW, file, aHousehold("8,000.00"));
    flow.work(file);
    answered(file);
    flow.complete(COUNSELOR, CHOOSE, file, aChoice("APPLY", "PAYMENT_PLAN"));
    flow.work(file);
    assertThat(onRecord(file).get("decisions").toString()).contains("instalments");
  }

  @Test
  void a_supervisor_may_let_the_plan_go_on_after_its_period() {
    var file = payingInParts();
    missed(file, today());
    called(file, "PAYS");
    until(today().plusDays(91), file);
    decided(file, "GOES_ON");

    assertThat(onRecord(file)).doesNotContainKey("collectionsHolds");
    assertThat(onRecord(file).get("grants").toString()).contains("PAYMENT_PLAN");
    assertThat(now(file).isOpen()).isTrue();
  }

  @Test
  void nobody_calls_a_patient_who_has_died() {
    var file = payingInParts();
    missed(file, today());
    stage.does(COUNSELOR, () -> deaths.receive(file.id(), today(), aMark()));
    flow.work(file);

    assertThat(flow.waitsAt(file)).doesNotContain(CALL);
    assertThat(onRecord(file).get("collectionsHolds").toString()).contains("DEATH");
  }

  @Test
  void days_that_cannot_be_and_people_who_do_not_tell_are_refused() {
    var file = payingInParts();

    assertThatThrownBy(() -> missed(file, today().plusDays(1))).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> missed(file, today().minusDays(41))).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> stage.as(SPECIALIST, () -> payments.missed(file.number(), today())))
        .isInstanceOf(NotYours.class);
    var other = recorded(anApplication("3,000.00"));
    assertThatThrownBy(() -> missed(other, today())).isInstanceOf(CaseNotFound.class);
    missed(file, today());
    assertThatThrownBy(
            () ->
                flow.complete(
                    COUNSELOR,
                    CALL,
                    file,
                    Map.of("planAnswer", "PAYS", "planCalledOn", today().minusDays(1).toString())))
        .hasMessageContaining("the day of the call");
    assertThatThrownBy(() -> stage.does(COUNSELOR, () -> handling.withdraw(file.id(), aMark())))
        .hasMessageContaining("a missed payment wait in");
  }
}
