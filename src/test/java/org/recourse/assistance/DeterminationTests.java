package org.recourse.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.Person.COUNSELOR;
import static org.recourse.Person.SUPERVISOR;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.recourse.WalksEveryWay;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseStatus;
import org.recourse.correspondence.Letter;
import org.recourse.correspondence.Letters;
import org.recourse.correspondence.print.PrintedWords;
import org.recourse.deadline.Deadlines;
import org.springframework.beans.factory.annotation.Autowired;

/** What the house itself decides, from the choice to the last settled bill. */
@WalksEveryWay(of = "assistance-determination")
class DeterminationTests extends ApplicationStories {

  @Autowired Letters letters;
  @Autowired Deadlines deadlines;
  @Autowired ApplicationHandling handling;

  @Test
  void free_care_is_approved_by_a_second_person_told_settled_and_paid_back() {
    var application = anApplication("3,000.00");
    var paid = aBill("12,000.00");
    paid.put("paid", "300.00");
    application.put("bills", List.of(paid));
    var file = chosen(application, "ATP");

    assertThat(flow.shown(SUPERVISOR, APPROVE, file).get("decisions").toString())
        .contains("Ability-to-Pay", "approved", "Nothing is owed", "assistance-scale-atp ");
    assertThat(flow.shown(SUPERVISOR, APPROVE, file))
        .containsEntry("secondPersonBecause", "More than 5,000 dollars are waived.");
    approve(file);

    assertThat(onRecord(file).get("grants").toString()).contains("Ability-to-Pay", "renewFrom");
    assertThat(letter(file, "decision-1").language()).isEqualTo("es");
    assertThat(letter(file, "decision-1").gaps()).isEmpty();
    assertThat(deadlines.of(file.id()))
        .anyMatch(one -> one.clock().equals("REFUND") && one.isRunning());

    assertThat(flow.shown(COUNSELOR, SETTLE, file).get("settlement").toString())
        .contains("10 percent a year: 8.22 cents a day");
    assertThatThrownBy(() -> flow.complete(COUNSELOR, SETTLE, file, settled(paidBack())))
        .hasMessageContaining("since which day too much was paid");
    assertThatThrownBy(
            () ->
                flow.complete(
                    COUNSELOR, SETTLE, file, settled(paidBack("overpaidSince", day(-41)))))
        .hasMessageContaining("interest of $3.37 is due");
    assertThatThrownBy(
            () ->
                flow.complete(
                    COUNSELOR,
                    SETTLE,
                    file,
                    settled(paidBack("overpaidSince", day(-41), "interest", "-3.37"))))
        .hasMessageContaining("the interest cannot be read");
    flow.complete(
        COUNSELOR, SETTLE, file, settled(paidBack("overpaidSince", day(-41), "interest", "3.37")));
    flow.work(file);

    assertThat(letter(file, "refund-1").gaps()).isEmpty();
    assertThat(PrintedWords.of(letters.pdf(letter(file, "refund-1").id()).orElseThrow()))
        .contains("También le pagamos", "$3.37");
    assertThat(deadlines.of(file.id())).noneMatch(one -> one.isRunning());
    assertThat(flow.waitsAt(file)).as("until help is renewed").isEmpty();
    assertThat(now(file).status()).isEqualTo(CaseStatus.OPEN);
  }

  @Test
  void money_that_is_owed_back_is_not_lost_with_a_withdrawal() {
    var application = anApplication("3,000.00");
    var paid = aBill("640.00");
    paid.put("paid", "300.00");
    application.put("bills", List.of(paid));
    var file = chosen(application, "ATP");

    assertThatThrownBy(() -> stage.does(COUNSELOR, () -> handling.withdraw(file.id(), aMark())))
        .hasMessageContaining("Bills to settle");

    assertThat(flow.waitsAt(file)).containsExactly(SETTLE);
    flow.complete(COUNSELOR, SETTLE, file, settled(paidBack("overpaidSince", day(0))));
    flow.work(file);
    stage.does(COUNSELOR, () -> handling.withdraw(file.id(), aMark()));
    flow.work(file);
    assertThat(now(file).status()).isEqualTo(CaseStatus.WITHDRAWN);
  }

  @Test
  void a_small_bill_needs_no_second_person() {
    var application = anApplication("3,000.00");
    application.put("bills", List.of(aBill("640.00")));
    var file = chosen(application, "ATP");

    assertThat(flow.waitsAt(file)).containsExactly(SETTLE);
    flow.complete(COUNSELOR, SETTLE, file, settled());
    flow.work(file);
    assertThat(flow.waitsAt(file)).isEmpty();
  }

  @Test
  void what_an_amount_depends_on_is_asked_and_a_second_person_may_send_it_back() {
    var file = chosen(anApplication("4,000.00"), "HFPA", "PAYMENT_PLAN");

    assertThat(flow.shown(COUNSELOR, AMOUNTS, file).get("amountQuestions").toString())
        .contains("What would Medicare pay", "What would Medi-Cal pay");
    complete(file, "2,000.00", "1,500.00");
    complete(file, "2,000.00", "1,500.00");
    assertThatThrownBy(() -> sendBack(file, null)).hasMessageContaining("say what has to change");
    sendBack(file, aMark());
    assertThat(flow.waitsAt(file)).containsExactly(AMOUNTS);
    complete(file, "1,800.00", "1,500.00");
    approve(file);

    assertThat(onRecord(file).get("billsOwed").toString()).contains("$1,800.00");
    assertThat(onRecord(file).get("decisions").toString()).contains("instalments");
    assertThat(letter(file, "decision-1").gaps()).isEmpty();
  }

  @Test
  void a_household_that_was_told_wrongly_is_told_again_where_a_second_person_found_it() {
    var file = chosen(anApplication("9,000.00"), "HFPA");
    sendBack(file, aMark());
    var again = Map.<String, Object>of("amountsAnswer", "TELL_AGAIN");
    flow.complete(COUNSELOR, AMOUNTS, file, again);
    flow.work(file);
    assertThat(flow.waitsAt(file)).containsExactly(INTERVIEW);
    flow.complete(COUNSELOR, INTERVIEW, file, aHousehold("3,000.00"));
    flow.work(file);
    chosen(answered(file), "HFPA");

    assertThat(flow.waitsAt(file)).containsExactly(APPROVE);
    assertThat(onRecord(file).get("decisions").toString()).contains("approved");
    assertThat(onRecord(file)).doesNotContainKey("amountsAnswer");
  }

  @Test
  void what_others_would_pay_for_a_bill_is_not_asked_again_when_the_household_is_told_again() {
    var file = chosen(anApplication("4,000.00"), "HFPA");
    complete(file, "2,000.00", "1,500.00");
    sendBack(file, aMark());
    var known = flow.shown(COUNSELOR, AMOUNTS, file).get("bills");
    flow.complete(COUNSELOR, AMOUNTS, file, Map.of("bills", known, "amountsAnswer", "TELL_AGAIN"));
    flow.work(file);
    var again = aHousehold("4,100.00");
    again.put("bills", List.of(aBill("12,000.00")));
    flow.complete(COUNSELOR, INTERVIEW, file, again);
    flow.work(file);

    assertThat(onRecord(file).get("bills").toString())
        .contains("medicare=$2,000.00", "mediCal=$1,500.00");
  }

  @Test
  void a_denial_says_what_would_change_it_and_nothing_is_settled() {
    var file = chosen(anApplication("9,000.00"), "HFPA");

    assertThat(flow.shown(SUPERVISOR, APPROVE, file))
        .containsEntry("secondPersonBecause", "Something is denied.");
    assertThat(onRecord(file).get("decisions").toString())
        .contains("denied", "Yearly income of $86,560.00 or less");
    approve(file);

    assertThat(letter(file, "decision-1").gaps()).isEmpty();
    assertThat(now(file).status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(now(file).outcome()).isEqualTo("DENIED");
  }

  @Test
  void charity_care_without_its_paper_is_denied_by_a_second_person_and_a_letter_that_names_it() {
    var file = charityWithoutPaper("GOES_WITHOUT");
    assertThat(onRecord(file).get("decisions").toString())
        .contains("denied", "papers that did not come: Recent pay stubs or Income tax return")
        .contains("AB 2297");
    approve(file);

    assertThat(letter(file, "decision-1").gaps()).isEmpty();
    assertThat(PrintedWords.of(letters.pdf(letter(file, "decision-1").id()).orElseThrow()))
        .contains("Este programa pide documentos que no hemos visto")
        .contains("Talones de pago recientes");
    assertThat(flow.waitsAt(file)).as("the paper may still come").containsExactly(CHOOSE);
  }

  @Test
  void the_house_may_take_the_patients_word_for_a_paper_that_cannot_be_had() {
    var file = charityWithoutPaper("ATTESTED");

    assertThat(onRecord(file)).containsEntry("papersOutcome", "COMPLETE");
    assertThat(onRecord(file).get("papers").toString()).contains("seenBy=" + COUNSELOR.username());
    assertThat(flow.shown(SUPERVISOR, APPROVE, file).get("patientsWord").toString())
        .contains("Recent pay stubs", "taken by " + COUNSELOR.username());
    assertThat(onRecord(file).get("decisions").toString()).contains("approved");
  }

  @Test
  void what_only_others_decide_is_not_decided_here() {
    var file = chosen(anApplication("3,000.00"), "MEDI_CAL");

    assertThat(flow.waitsAt(file)).containsExactly(APPLY);
    assertThat(letters.of(file.id())).isEmpty();
  }

  @Test
  void whoever_prepared_it_does_not_approve_it() {
    var file = screened("3,000.00");
    flow.complete(SUPERVISOR, CHOOSE, file, aChoice("APPLY", "ATP"));
    flow.work(file);

    assertThatThrownBy(() -> approve(file)).hasMessageContaining("You prepared this determination");
  }

  @Test
  void nor_does_whoever_wrote_down_what_it_rests_on_before() {
    var file = flow.receive(SUPERVISOR, "assistance", anApplication("3,000.00"));
    flow.work(file);
    chosen(answered(file), "ATP");

    assertThatThrownBy(() -> approve(file)).hasMessageContaining("or told what it rests on");
  }

  @Test
  void a_bill_is_settled_with_its_payment_or_not_at_all() {
    var application = anApplication("3,000.00");
    var paid = aBill("640.00");
    paid.put("paid", "40.00");
    application.put("bills", List.of(paid));
    var file = chosen(application, "ATP");

    assertThatThrownBy(() -> flow.complete(COUNSELOR, SETTLE, file, settled()))
        .hasMessageContaining("the number of the payment");
    assertThatThrownBy(
            () ->
                flow.complete(
                    COUNSELOR,
                    SETTLE,
                    file,
                    settled("refundedOn", day(3), "refundReference", "R-1")))
        .hasMessageContaining("in the future");
    assertThat(flow.waitsAt(file)).containsExactly(SETTLE);
  }

  private CaseFile chosen(Map<String, Object> application, String... programs) {
    return chosen(answered(recorded(application)), programs);
  }

  private void complete(CaseFile file, String medicare, String mediCal) {
    if (!flow.waitsAt(file).contains(AMOUNTS)) {
      return;
    }
    var bill = aBill("12,000.00");
    bill.put("medicare", medicare);
    bill.put("mediCal", mediCal);
    flow.complete(
        COUNSELOR,
        AMOUNTS,
        file,
        Map.of(
            "bills", List.of(bill), "essentialExpenses", "2,500.00", "amountsAnswer", "DETERMINE"));
    flow.work(file);
  }

  private void approve(CaseFile file) {
    flow.complete(SUPERVISOR, APPROVE, file, Map.of("approvalAnswer", "APPROVE"));
    flow.work(file);
  }

  private void sendBack(CaseFile file, String reason) {
    Map<String, Object> word = new LinkedHashMap<>(Map.of("approvalAnswer", "SEND_BACK"));
    if (reason != null) {
      word.put("approvalReason", reason);
    }
    flow.complete(SUPERVISOR, APPROVE, file, word);
    flow.work(file);
  }

  private Map<String, Object> settled(String... more) {
    Map<String, Object> line = new LinkedHashMap<>(Map.of("collections", "TAKEN_BACK"));
    line.put("adjustedOn", day(0));
    for (int i = 0; i < more.length; i += 2) {
      line.put(more[i], more[i + 1]);
    }
    return Map.of("settlement", List.of(line));
  }

  private String[] paidBack(String... more) {
    return Stream.concat(Stream.of("refundedOn", day(0), "refundReference", "R-1"), Stream.of(more))
        .toArray(String[]::new);
  }

  private String day(int ahead) {
    return hospitalDay().plusDays(ahead).toString();
  }

  private Letter letter(CaseFile file, String purpose) {
    return letters.of(file.id()).stream()
        .filter(letter -> letter.purpose().equals(purpose))
        .findFirst()
        .orElseThrow();
  }
}
