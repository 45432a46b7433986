package org.recourse.grievance.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.Person.REPRESENTATIVE;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.recourse.WalksEveryWay;
import org.recourse.casefile.CaseFile;
import org.recourse.correspondence.Letter;
import org.recourse.deadline.CaseClock;
import org.recourse.deadline.Deadlines;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.recourse.grievance.GrievanceHandling;
import org.recourse.grievance.GrievanceWatch;
import org.springframework.beans.factory.annotation.Autowired;

/** A complaint goes to a health plan by a person, and only then the patient reads that it did. */
@WalksEveryWay(of = "grievance-forwarding")
class ForwardingTests extends PrintedLetterStories {

  @Autowired Deadlines deadlines;
  @Autowired TaskService tasks;
  @Autowired GrievanceHandling handling;
  @Autowired GrievanceWatch watch;

  @Test
  void nothing_says_it_was_forwarded_before_a_person_has_done_so() {
    var grievance = aboutAPlan("en");

    assertThat(flow.waitsAt(grievance)).contains(FORWARD);
    assertThat(purposes(grievance)).containsExactly("acknowledgement-1");
    assertThat(clocksOfPlan(grievance)).isEmpty();
    assertThat(
            tasks
                .createTaskQuery()
                .processInstanceBusinessKey(grievance.number())
                .taskName(FORWARD)
                .list())
        .singleElement()
        .satisfies(
            task ->
                assertThat(BusinessCalendar.dayOf(task.getDueDate().toInstant()))
                    .isEqualTo(BusinessCalendar.dayOf(clock.instant())));
  }

  @Test
  void the_letter_says_what_was_sent_when_and_how_and_the_plans_clocks_run_from_its_receipt() {
    var grievance = aboutAPlan("en");
    var receivedAt = now();
    var forwarding =
        with(
            aForwarding(receivedAt, "PART_ABOUT_PLAN", "SOMETHING_ELSE"),
            "forwardedOther",
            "A photo " + aMark());

    flow.complete(REPRESENTATIVE, FORWARD, grievance, forwarding);
    flow.work(grievance);

    assertThat(words(grievance, "forward-to-plan-1"))
        .contains("The part of your complaint that is about the plan", "A photo mark")
        .contains("by fax", forwarding.get("planReference").toString())
        .doesNotContain("Your whole complaint", "We sent your complaint");
    assertThat(clocksOfPlan(grievance))
        .extracting(CaseClock::clock)
        .containsExactlyInAnyOrder("PLAN_ACKNOWLEDGEMENT", "PLAN_RESOLUTION");
    assertThat(clocksOfPlan(grievance))
        .extracting(CaseClock::startedAt)
        .containsOnly(receivedAt.toInstant());
    assertThat(flow.waitsAt(grievance)).doesNotContain(FORWARD);
    assertThat(onRecord(grievance))
        .containsEntry("planProofOfReceipt", forwarding.get("planProofOfReceipt"));
  }

  @Test
  void the_letter_lists_it_in_the_language_of_its_reader() {
    var grievance = aboutAPlan("es");

    flow.complete(
        REPRESENTATIVE, FORWARD, grievance, aForwarding(now(), "WHOLE_COMPLAINT", "CARE_RECORDS"));
    flow.work(grievance);

    assertThat(letter(grievance, "forward-to-plan-1").gaps()).isEmpty();
    assertThat(words(grievance, "forward-to-plan-1"))
        .contains("Toda su queja", "Expedientes", "por fax");
  }

  @Test
  void a_receipt_without_proof_or_out_of_time_is_refused() {
    var grievance = aboutAPlan("en");
    var early = now().minusDays(3);

    refused(
        grievance, with(aForwarding(now()), "forwardedWhat", List.of()), "'You sent' is needed");
    refused(grievance, with(aForwarding(now()), "planProofOfReceipt", ""), "'Proof of receipt' is");
    refused(grievance, aForwarding(now().plusHours(2)), "future");
    refused(grievance, with(aForwarding(now()), "forwardedAt", early.toString()), "round");
    refused(grievance, with(aForwarding(now().minusMinutes(9)), "forwardedAt", "" + now()), "sent");
    assertThat(clocksOfPlan(grievance)).isEmpty();
  }

  @Test
  void the_answer_waits_until_the_plan_has_it_and_a_new_round_asks_anew() {
    var grievance = aboutAPlan("en");
    flow.complete(REPRESENTATIVE, INVESTIGATE, grievance, anInvestigation());
    assertThat(flow.waitsAt(grievance)).containsExactly(FORWARD);
    var first = aForwarding(now(), "WHOLE_COMPLAINT");
    flow.complete(REPRESENTATIVE, FORWARD, grievance, first);
    flow.work(grievance);
    flow.complete(REPRESENTATIVE, DRAFT, grievance, aDraft(grievance, "SUBSTANTIATED"));
    flow.complete(org.recourse.Person.SUPERVISOR, APPROVE, grievance, anApproval());
    flow.work(grievance);
    time.passes(Duration.ofDays(2));
    stage.does(REPRESENTATIVE, () -> watch.reopen(grievance.id(), false, aMark()));
    flow.work(grievance);
    flow.complete(REPRESENTATIVE, TRIAGE, grievance, aPlanTriage());
    flow.work(grievance);

    assertThat(flow.waitsAt(grievance)).contains(FORWARD);
    assertThat(flow.shown(REPRESENTATIVE, FORWARD, grievance))
        .doesNotContainKeys("forwardedAt", "planProofOfReceipt", "planReference");
    flow.complete(REPRESENTATIVE, FORWARD, grievance, aForwarding(now(), "PAPERS_OF_PLAN"));
    flow.work(grievance);

    assertThat(purposes(grievance)).contains("forward-to-plan-1", "forward-to-plan-2");
    assertThat(words(grievance, "forward-to-plan-2")).doesNotContain("Your whole complaint");
  }

  @Test
  void where_it_shall_not_be_sent_no_letter_says_it_was_and_the_answer_goes_on() {
    var grievance = aboutAPlan("en");
    flow.complete(REPRESENTATIVE, INVESTIGATE, grievance, anInvestigation());
    refused(grievance, Map.of("planReceipt", "NOT_SENT"), "'Why it is not sent' is needed");
    var reason = "The patient does not want it " + aMark();

    flow.complete(
        REPRESENTATIVE,
        FORWARD,
        grievance,
        Map.of("planReceipt", "NOT_SENT", "notForwardedReason", reason));
    flow.work(grievance);

    assertThat(purposes(grievance)).doesNotContain("forward-to-plan-1");
    assertThat(clocksOfPlan(grievance)).isEmpty();
    assertThat(flow.waitsAt(grievance)).containsExactly(DRAFT);
    assertThat(onRecord(grievance)).containsEntry("notForwardedReason", reason);
  }

  @Test
  void a_complaint_taken_back_needs_no_forwarding() {
    var grievance = aboutAPlan("en");

    stage.does(REPRESENTATIVE, () -> handling.withdraw(grievance.id(), aMark()));
    flow.work(grievance);

    assertThat(flow.waitsAt(grievance)).isEmpty();
    assertThat(purposes(grievance)).doesNotContain("forward-to-plan-1");
  }

  @Test
  void where_no_plan_is_concerned_nobody_is_asked() {
    var grievance = triagedAs(aPatientOf("en"), aTriageAbout("CARE"));

    assertThat(flow.waitsAt(grievance)).containsExactly(INVESTIGATE);
  }

  private void refused(CaseFile file, Map<String, Object> forwarding, String why) {
    assertThatThrownBy(() -> flow.complete(REPRESENTATIVE, FORWARD, file, forwarding))
        .hasMessageContaining(why);
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
  }

  private CaseFile aboutAPlan(String language) {
    return triagedAs(aPatientOf(language), aPlanTriage());
  }

  private Map<String, Object> aPlanTriage() {
    return with(aTriageAbout("HEALTH_PLAN"), "planKind", "KNOX_KEENE");
  }

  private List<String> purposes(CaseFile file) {
    return letters.of(file.id()).stream().map(Letter::purpose).toList();
  }

  private List<CaseClock> clocksOfPlan(CaseFile file) {
    return deadlines.of(file.id()).stream()
        .filter(running -> running.track().equals("PLAN_GRIEVANCE"))
        .toList();
  }
}
