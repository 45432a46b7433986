package org.recourse.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.recourse.HospitalTime.days;
import static org.recourse.Person.COUNSELOR;
import static org.recourse.Person.SPECIALIST;
import static org.recourse.Person.SUPERVISOR;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.recourse.WalksEveryWay;
import org.recourse.assistance.watch.HelpChanges;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseStatus;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.related.Referrals;
import org.springframework.beans.factory.annotation.Autowired;

/** An application from the interview until the programs have it. */
@WalksEveryWay(of = "assistance")
class ApplicationTests extends ApplicationStories {

  @Autowired ApplicationHandling handling;
  @Autowired Referrals referrals;
  @Autowired HelpChanges changes;

  @Test
  void a_family_is_screened_for_every_program_and_applies_to_two() {
    var file = screened("3,000.00");

    assertThat(flow.waitsAt(file)).containsExactly(CHOOSE);
    assertThat((List<?>) onRecord(file).get("programResults")).hasSize(9);
    assertThat(result(file, "ATP", "standing")).isEqualTo("eligible");
    assertThat(result(file, "HFPA", "standing")).isEqualTo("eligible");
    assertThat(result(file, "HFPA", "compared"))
        .contains("$36,000.00 a year of 2", "2026 guideline");
    assertThat(result(file, "MEDI_CAL", "standing")).isEqualTo("not eligible");
    assertThat(result(file, "MEDI_CAL", "change")).contains("Yearly income of $");
    assertThat(result(file, "MEDI_CAL", "tables")).contains("assistance-limits ");

    chosen(file, "ATP", "HFPA");

    assertThat(onRecord(file).get("decisions").toString())
        .contains("Ability-to-Pay", "Hospital charity care and discount", "Nothing is owed");
  }

  @Test
  void a_patient_helped_by_two_programs_and_refused_by_a_third_is_told_what_else_there_is() {
    var file = screened("3,000.00");
    flow.complete(COUNSELOR, CHOOSE, file, aChoice("APPLY", "ATP", "MEDI_CAL"));
    flow.work(file);
    assertThat(flow.waitsAt(file)).containsExactlyInAnyOrder(APPLY, APPROVE);
    flow.complete(
        COUNSELOR,
        APPLY,
        file,
        Map.of("enrollments", List.of(Map.of("state", "SENT", "confirmation", "MC-1"))));
    flow.work(file);
    flow.complete(
        COUNSELOR,
        ANSWERS,
        file,
        Map.of("programAnswers", List.of(Map.of("answer", "DENIED", "reason", aMark()))));
    flow.work(file);
    flow.complete(SUPERVISOR, APPROVE, file, Map.of("approvalAnswer", "APPROVE"));
    flow.work(file);
    settle(file);

    assertThat(flow.waitsAt(file)).as("the next program").containsExactly(CHOOSE);
    flow.complete(COUNSELOR, CHOOSE, file, aChoice("APPLY", "PAYMENT_PLAN"));
    flow.work(file);
    assertThat(onRecord(file).get("decisions").toString())
        .as("what is granted goes on")
        .contains("Nothing is owed", "nothing is left to pay");
    flow.complete(SUPERVISOR, APPROVE, file, Map.of("approvalAnswer", "APPROVE"));
    flow.work(file);
    assertThat(flow.waitsAt(file)).as("what is settled is not settled twice").isEmpty();
    assertThat(onRecord(file).get("collectionsHolds")).as("billing may go on").isNull();
  }

  @Test
  void costs_of_an_insured_family_are_high_against_the_lower_income_of_now_and_before() {
    assertThat(result(insured(null), "HFPA", "standing")).isEqualTo("not eligible");
    assertThat(result(insured("20,000.00"), "HFPA", "standing")).isEqualTo("eligible");
    assertThatThrownBy(() -> insured("20000 a year"))
        .hasMessageContaining("the income of the past 12 months cannot be read");
  }

  /** A family with 36,000 dollars a year now that paid 2,400 dollars itself in 12 months. */
  private CaseFile insured(String priorIncome) {
    var file = recorded(anApplication("3,000.00"));
    var told = toWhatIsOpen(file, answers("coverage", "PRIVATE", "careCovered", "YES"));
    told.put("hospitalCosts", "2,400.00");
    told.put("allCosts", "2,400.00");
    told.put("priorIncome", priorIncome);
    told.values().removeIf(Objects::isNull);
    flow.complete(COUNSELOR, ANSWER, file, told);
    flow.work(file);
    return answered(file);
  }

  @Test
  void help_is_looked_at_again_when_the_household_changes_and_the_case_ends_with_the_help() {
    var file = screened("3,000.00");
    var small = aHousehold("3,000.00");
    small.put("bills", List.of(aBill("640.00")));
    flow.complete(COUNSELOR, CHOOSE, file, aChoice("CORRECT"));
    flow.work(file);
    flow.complete(COUNSELOR, INTERVIEW, file, small);
    flow.work(file);
    chosen(file, "ATP");
    settle(file);
    stage.does(COUNSELOR, () -> changes.tell(file.id(), hospitalDay(), aMark()));
    flow.work(file);

    assertThat(flow.waitsAt(file)).containsExactly(INTERVIEW);
    assertThat(onRecord(file).get("collectionsHolds"))
        .as("held from the day of the news, not of the interview")
        .isNotNull();
    small.put("incomes", List.of(anIncome("4,200.00")));
    flow.complete(COUNSELOR, INTERVIEW, file, small);
    flow.work(file);
    chosen(answered(file), "ATP");
    assertThat(onRecord(file).get("collectionsHolds")).as("held while it is decided").isNotNull();
    assertThat(onRecord(file).get("decisions").toString())
        .as("what was decided for this care stands, though the income rose")
        .contains("Ability-to-Pay", "Nothing is owed", "DECIDED_BEFORE")
        .doesNotContain("$64.00");
    flow.complete(SUPERVISOR, APPROVE, file, Map.of("approvalAnswer", "APPROVE"));
    flow.work(file);
    assertThat(flow.waitsAt(file)).as("nothing is to be settled again").isEmpty();
    time.passes(days(400));
    flow.work(file);
    if (flow.waitsAt(file).contains("Renew help")) {
      flow.complete(COUNSELOR, "Renew help", file, Map.of("renewalAnswer", "NOT_WANTED"));
      flow.work(file);
    }
    assertThat(now(file).outcome()).isEqualTo("HELPED");
  }

  @Test
  void whom_no_program_helps_is_told_why_and_the_case_ends() {
    var file = screened("9,000.00");
    chosen(file, "HFPA");
    flow.complete(SUPERVISOR, APPROVE, file, Map.of("approvalAnswer", "APPROVE"));
    flow.work(file);

    assertThat(now(file).status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(now(file).outcome()).isEqualTo("DENIED");
  }

  @Test
  void a_paper_that_cannot_be_had_brings_the_patient_back_to_the_choice() {
    var file = charityWithoutPaper("CANNOT_BE_HAD");

    flow.complete(SUPERVISOR, APPROVE, file, Map.of("approvalAnswer", "APPROVE"));
    flow.work(file);

    assertThat(flow.waitsAt(file)).as("the paper may still come").containsExactly(CHOOSE);
    assertThat(onRecord(file).get("decisions").toString()).contains("papers that did not come");
  }

  private void settle(CaseFile file) {
    flow.complete(
        COUNSELOR,
        SETTLE,
        file,
        Map.of(
            "settlement",
            List.of(Map.of("adjustedOn", hospitalDay().toString(), "collections", "NONE"))));
    flow.work(file);
  }

  @Test
  void only_what_can_still_change_a_result_is_asked_and_nothing_twice() {
    var file = recorded(anApplication("3,000.00"));

    assertThat(flow.waitsAt(file)).containsExactly(ANSWER);
    var open = flow.shown(COUNSELOR, ANSWER, file).get("openFacts").toString();
    assertThat(open).contains("coverage").doesNotContain("pregnant", "immigrationStatus");
    flow.complete(COUNSELOR, ANSWER, file, toWhatIsOpen(file, answers("hivDiagnosis", "NOT_SAID")));
    flow.work(file);

    assertThat(flow.waitsAt(file)).containsExactly(CHOOSE);
    assertThat(result(file, "RYAN_WHITE", "standing")).isEqualTo("not known yet");
  }

  @Test
  void a_household_that_was_told_wrongly_is_told_again() {
    var file = recorded(anApplication("9,000.00"));
    flow.complete(
        COUNSELOR, ANSWER, file, toWhatIsOpen(file, answers("householdAnswer", "TELL_AGAIN")));
    flow.work(file);
    flow.complete(COUNSELOR, INTERVIEW, file, aHousehold("8,000.00"));
    flow.work(file);
    answered(file);
    chosen(file, "HFPA");
    flow.complete(
        SUPERVISOR,
        APPROVE,
        file,
        Map.of("approvalAnswer", "SEND_BACK", "approvalReason", aMark()));
    flow.work(file);
    flow.complete(COUNSELOR, AMOUNTS, file, Map.of("amountsAnswer", "TELL_AGAIN"));
    flow.work(file);
    flow.complete(COUNSELOR, INTERVIEW, file, aHousehold("7,000.00"));
    flow.work(file);
    answered(file);
    flow.complete(COUNSELOR, CHOOSE, file, aChoice("CORRECT"));
    flow.work(file);
    flow.complete(COUNSELOR, INTERVIEW, file, aHousehold("900.00"));
    flow.work(file);
    answered(file);

    assertThat(result(file, "MEDI_CAL", "standing")).isEqualTo("eligible");
    flow.complete(COUNSELOR, CHOOSE, file, aChoice("END"));
    flow.work(file);
    assertThat(now(file).outcome()).isEqualTo("ENDED_BY_PATIENT");
  }

  @Test
  void pay_that_may_be_of_a_week_is_asked_about_and_nothing_is_kept() {
    assertThat(refused(anApplication("600.00"))).contains("Is it perhaps the pay of a week");
    var sure = anApplication("600.00");
    var income = anIncome("600.00");
    income.put("confirmed", true);
    sure.put("incomes", List.of(income));

    assertThat(flow.waitsAt(recorded(sure))).containsExactly(ANSWER);
  }

  @Test
  void amounts_that_lost_their_cents_and_lines_of_nobody_are_refused() {
    assertThat(refused(anApplication("3000.5"))).contains("both digits of the cents");
    var nobody = anApplication("3,000.00");
    var income = anIncome("3,000.00");
    income.put("memberLine", 3);
    nobody.put("incomes", List.of(income));
    assertThat(refused(nobody)).contains("no member in line 3");
  }

  private String refused(Map<String, Object> application) {
    return catchThrowableOfType(InvalidInput.class, () -> recorded(application))
        .fields()
        .toString();
  }

  @Test
  void a_patient_sent_by_another_desk_is_interviewed_first() {
    var request = flow.receive(SPECIALIST, "priorauth", org.recourse.ApiCaller.aRequestForCare());
    var reason = aMark();
    var referral = stage.as(SPECIALIST, () -> referrals.refer(request.id(), "assistance", reason));
    var file = files.get(referral.openedCaseId());
    flow.work(file);

    assertThat(flow.shown(COUNSELOR, INTERVIEW, file))
        .containsEntry("patientName", "Jordan Example")
        .containsEntry("referralReason", reason);
    flow.complete(COUNSELOR, INTERVIEW, file, aHousehold("3,000.00"));
    flow.work(file);
    assertThat(flow.waitsAt(file)).containsExactly(ANSWER);
  }

  @Test
  void nothing_is_chosen_or_sent_by_half() {
    var file = screened("3,000.00");

    assertThatThrownBy(() -> flow.complete(COUNSELOR, CHOOSE, file, aChoice("APPLY")))
        .hasMessageContaining("name at least one program");
    flow.complete(COUNSELOR, CHOOSE, file, aChoice("APPLY", "MEDI_CAL"));
    flow.work(file);
    assertThatThrownBy(
            () ->
                flow.complete(
                    COUNSELOR,
                    APPLY,
                    file,
                    Map.of("enrollments", List.of(Map.of("state", "SENT")))))
        .hasMessageContaining("confirmation number of Medi-Cal");
  }

  @Test
  void a_patient_may_take_the_application_back() {
    var file = screened("3,000.00");
    stage.does(COUNSELOR, () -> handling.withdraw(file.id(), aMark()));
    flow.work(file);

    assertThat(now(file).status()).isEqualTo(CaseStatus.WITHDRAWN);
    assertThat(flow.waitsAt(file)).isEmpty();
  }
}
