package org.recourse.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.Person.COUNSELOR;
import static org.recourse.Person.SPECIALIST;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.recourse.ApiCaller;
import org.recourse.assistance.collections.CollectionsHolds;
import org.recourse.assistance.collections.HeldBill;
import org.recourse.assistance.collections.HoldList;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.audit.Verification;
import org.recourse.casefile.related.Referrals;
import org.springframework.beans.factory.annotation.Autowired;

/** Collections are held while the hospital owes the patient an answer. */
class CollectionsHoldsTests extends ApplicationStories {

  private static final String HELD = "COLLECTIONS_HELD";
  private static final String ENDED = "COLLECTIONS_HOLD_ENDED";

  @Autowired CollectionsHolds holds;
  @Autowired HoldList list;
  @Autowired ApplicationHandling handling;
  @Autowired Referrals referrals;
  @Autowired Verification verification;

  private List<HeldBill> listed(CaseFile file) {
    return stage.as(COUNSELOR, list::all).stream()
        .filter(bill -> file.number().equals(bill.caseNumber()))
        .toList();
  }

  @Test
  void bills_are_held_from_the_moment_an_application_is_recorded_until_it_is_taken_back() {
    var file = recorded(anApplication("3,000.00"));

    assertThat(listed(file))
        .singleElement()
        .satisfies(bill -> assertThat(bill.bill()).isEqualTo("B-1001"))
        .satisfies(bill -> assertThat(bill.reasons()).containsExactly("APPLICATION"))
        .satisfies(bill -> assertThat(bill.barredUntil()).isEqualTo(bill.billedOn().plusDays(180)));
    assertThat(happened(file)).containsOnlyOnce(HELD);

    stage.does(COUNSELOR, () -> handling.withdraw(file.id(), aMark()));
    flow.work(file);

    assertThat(holds.isHeld(file.id())).isFalse();
    assertThat(listed(file)).allSatisfy(bill -> assertThat(bill.heldSince()).isNull());
    assertThat(happened(file)).containsOnlyOnce(ENDED);
  }

  @Test
  void a_bill_whose_hold_is_over_stays_in_the_list_as_long_as_the_law_bars() {
    var application = anApplication("3,000.00");
    var fresh = aBill("500.00");
    fresh.put("bill", "B-" + UUID.randomUUID());
    fresh.put("caredOn", hospitalDay().minusDays(200).toString());
    fresh.put("billedOn", hospitalDay().minusDays(180).toString());
    var old = aBill("500.00");
    old.put("caredOn", hospitalDay().minusDays(200).toString());
    old.put("billedOn", hospitalDay().minusDays(181).toString());
    application.put("bills", List.of(fresh, old));
    var file = recorded(application);
    stage.does(COUNSELOR, () -> handling.withdraw(file.id(), aMark()));
    flow.work(file);

    assertThat(listed(file))
        .singleElement()
        .satisfies(bill -> assertThat(bill.bill()).isEqualTo(fresh.get("bill")))
        .satisfies(bill -> assertThat(bill.heldSince()).isNull())
        .satisfies(bill -> assertThat(bill.reasons()).containsExactly("LAW"))
        .satisfies(bill -> assertThat(bill.note()).contains("No sale of the debt"))
        .satisfies(bill -> assertThat(bill.barredUntil()).isEqualTo(hospitalDay()));
  }

  @Test
  void it_does_not_matter_whether_it_came_by_form_or_from_another_desk() {
    var form = flow.start(COUNSELOR, "assistance", anApplication("3,000.00"));
    assertThat(holds.isHeld(form.id())).isTrue();

    var request = flow.receive(SPECIALIST, "priorauth", ApiCaller.aRequestForCare());
    var sent = stage.as(SPECIALIST, () -> referrals.refer(request.id(), "assistance", aMark()));
    var file = files.get(sent.openedCaseId());
    assertThat(holds.isHeld(file.id())).isTrue();
    assertThat(listed(file)).as("no bill was told yet").isEmpty();

    flow.work(file);
    var told = aHousehold("3,000.00");
    told.put("bills", List.of(aBill("500.00")));
    flow.complete(COUNSELOR, INTERVIEW, file, told);
    assertThat(listed(file)).hasSize(1);
  }

  @Test
  void a_bill_that_never_went_out_is_held_and_no_clock_runs() {
    var application = anApplication("3,000.00");
    var bill = aBill("500.00");
    bill.remove("billedOn");
    application.put("bills", List.of(bill));

    assertThat(listed(recorded(application)))
        .singleElement()
        .satisfies(held -> assertThat(held.barredUntil()).isNull())
        .satisfies(held -> assertThat(held.note()).contains("no clock runs"));
  }

  @Test
  void a_bill_is_free_when_the_last_reason_is_gone_and_nothing_is_told_twice() {
    var file = recorded(anApplication("3,000.00"));
    for (int i = 0; i < 2; i++) {
      holds.place(file.id(), "APPLICATION");
      holds.hold(file.id(), "DISPUTE");
    }
    assertThat(listed(file).get(0).reasons()).containsExactly("APPLICATION", "DISPUTE");
    for (int i = 0; i < 2; i++) {
      holds.release(file.id(), "APPLICATION");
    }
    assertThat(holds.isHeld(file.id())).isTrue();
    holds.release(file.id(), "DISPUTE");
    holds.release(file.id(), "DEATH");

    assertThat(holds.isHeld(file.id())).isFalse();
    assertThat(happened(file)).filteredOn(HELD::equals).hasSize(2);
    assertThat(happened(file)).filteredOn(ENDED::equals).hasSize(2);
    assertThat(onRecord(file)).doesNotContainKey("collectionsHolds");
    isProven(file);
    assertThatThrownBy(() -> holds.place(file.id(), "ANGER"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("APPLICATION");
  }

  @Test
  void two_who_hold_or_free_at_once_do_it_once() throws Exception {
    var file = recorded(anApplication("3,000.00"));
    atOnce(() -> holds.place(file.id(), "DISPUTE"));
    assertThat(happened(file)).filteredOn(HELD::equals).hasSize(2);

    atOnce(() -> holds.release(file.id(), "DISPUTE"));
    assertThat(happened(file)).containsOnlyOnce(ENDED);
    isProven(file);
  }

  private void isProven(CaseFile file) {
    assertThat(verification.verify().findings())
        .filteredOn(finding -> file.number().equals(finding.number()))
        .isEmpty();
  }

  private static void atOnce(Runnable deed) throws Exception {
    List<Callable<Object>> deeds = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      deeds.add(Executors.callable(deed));
    }
    var people = Executors.newFixedThreadPool(deeds.size());
    for (var done : people.invokeAll(deeds)) {
      done.get();
    }
    people.shutdown();
  }
}
