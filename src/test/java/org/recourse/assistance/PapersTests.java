package org.recourse.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.HospitalTime.days;
import static org.recourse.Person.COUNSELOR;
import static org.recourse.Person.SUPERVISOR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.recourse.WalksEveryWay;
import org.recourse.assistance.papers.Contact;
import org.recourse.assistance.papers.PaperBook;
import org.recourse.assistance.papers.PatientContacts;
import org.recourse.assistance.papers.WantedPaper;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.casefile.audit.Verification;
import org.recourse.correspondence.Letter;
import org.recourse.correspondence.Letters;
import org.springframework.beans.factory.annotation.Autowired;

/** Papers that the chosen programs want, from the list until nobody waits any more. */
@WalksEveryWay(of = "assistance-papers")
class PapersTests extends ApplicationStories {

  private static final String TAKE_UP = "Take up application";

  @Autowired PatientContacts contacts;
  @Autowired PaperBook papers;
  @Autowired Letters letters;
  @Autowired Verification verification;

  private CaseFile wanting(Map<String, Object> application, String... programs) {
    var file = answered(recorded(application));
    flow.complete(COUNSELOR, CHOOSE, file, aChoice("APPLY", programs));
    flow.work(file);
    return file;
  }

  private CaseFile wanting(String... programs) {
    return wanting(anApplication("3,000.00"), programs);
  }

  private String today() {
    return LocalDate.now(clock.withZone(org.recourse.engine.EngineClock.HOSPITAL)).toString();
  }

  private Map<String, Object> seen(String paper) {
    return new LinkedHashMap<>(Map.of("state", "SEEN", "paper", paper, "seenOn", today()));
  }

  private Map<String, Object> withoutIt(String state) {
    return new LinkedHashMap<>(Map.of("state", state, "why", aMark()));
  }

  private static Map<String, Object> awaited() {
    return new LinkedHashMap<>(Map.of("state", "AWAITED"));
  }

  @SafeVarargs
  private void told(CaseFile file, Map<String, Object>... lines) {
    flow.complete(COUNSELOR, COLLECT, file, Map.of("papers", List.of(lines)));
    flow.work(file);
  }

  private void passed(int days, CaseFile file) {
    time.passes(days(days));
    flow.work(file);
  }

  private void isProven(CaseFile file) {
    assertThat(verification.verify().findings())
        .filteredOn(finding -> file.number().equals(finding.number()))
        .isEmpty();
  }

  @Test
  void programs_that_take_the_patients_word_ask_for_no_paper() {
    var file = wanting("ATP");

    assertThat(flow.waitsAt(file)).doesNotContain(COLLECT);
    assertThat(onRecord(file))
        .containsEntry("papersOutcome", "COMPLETE")
        .doesNotContainKey("papers");
    assertThat(happened(file)).doesNotContain("PAPERS_ASKED_FOR");
  }

  @Test
  void what_was_seen_is_on_record_with_who_saw_it_and_when() {
    var file = wanting("ATP", "HFPA");
    var shown = flow.shown(COUNSELOR, COLLECT, file);
    assertThat(shown.get("papers").toString())
        .contains("Recent pay stubs or Income tax return", "AB 2297");
    assertThat(shown.get("paperChoices").toString()).contains("PAY_STUBS", "TAX_RETURN");

    told(file, seen("TAX_RETURN"));

    assertThat(onRecord(file)).containsEntry("papersOutcome", "COMPLETE");
    assertThat(papers.of(file.id()))
        .singleElement()
        .satisfies(paper -> assertThat(paper.paper()).isEqualTo("TAX_RETURN"))
        .satisfies(paper -> assertThat(paper.seenOn()).isEqualTo(today()))
        .satisfies(paper -> assertThat(paper.seenBy()).isEqualTo(COUNSELOR.username()));
    isProven(file);
  }

  @Test
  void a_silent_patient_is_reminded_twice_and_then_the_application_rests_and_is_never_closed() {
    var file = wanting("ATP", "HFPA");
    told(file, awaited());
    assertThat(happened(file)).containsOnlyOnce("PAPERS_ASKED_FOR");
    assertThat(flow.waitsAt(file)).contains(COLLECT);

    passed(29, file);
    assertThat(happened(file)).doesNotContain("PAPERS_REMINDED");
    passed(2, file);
    assertThat(happened(file)).containsOnlyOnce("PAPERS_REMINDED");
    passed(30, file);
    passed(61, file);

    assertThat(happened(file)).filteredOn("PAPERS_REMINDED"::equals).hasSize(2);
    assertThat(onRecord(file)).containsEntry("papersStatus", "INACTIVE");
    assertThat(flow.waitsAt(file)).contains(TAKE_UP).doesNotContain(COLLECT);
    passed(800, file);
    assertThat(now(file).isOpen()).isTrue();
    assertThat(flow.waitsAt(file)).contains(TAKE_UP);
    isProven(file);
  }

  @Test
  void the_letter_asks_in_the_patients_language_for_what_is_missing_and_nothing_else() {
    var file = wanting("ATP", "HFPA");
    told(file, awaited());
    assertThat(letters.of(file.id()))
        .singleElement()
        .satisfies(letter -> assertThat(letter.purpose()).isEqualTo("incomplete-1"))
        .satisfies(letter -> assertThat(letter.language()).isEqualTo("es"))
        .satisfies(letter -> assertThat(letter.gaps()).isEmpty())
        .satisfies(letter -> assertThat(letter.queuedAt()).isNotNull());

    passed(31, file);

    assertThat(letters.of(file.id()))
        .extracting(Letter::purpose)
        .containsExactlyInAnyOrder("incomplete-1", "reminder-1");
  }

  @Test
  void papers_are_taken_while_a_letter_still_lacks_its_address_and_it_does_not_go_any_more() {
    var application = anApplication("3,000.00");
    application.keySet().removeAll(List.of("patientAddress", "patientEmail"));
    var file = wanting(application, "ATP", "HFPA");
    told(file, awaited());
    assertThat(flow.waitsAt(file)).contains("Mend letter", COLLECT);

    told(file, seen("PAY_STUBS"));

    assertThat(flow.waitsAt(file)).doesNotContain("Mend letter", COLLECT);
    assertThat(onRecord(file)).containsEntry("papersOutcome", "COMPLETE");
  }

  @Test
  void a_call_takes_a_resting_application_up_again_and_so_does_a_word_at_the_desk() {
    var file = wanting("ATP", "HFPA");
    told(file, awaited());
    for (int silence : List.of(31, 31, 61)) {
      passed(silence, file);
    }
    stage.does(COUNSELOR, () -> contacts.hear(file.id(), new Contact("CALL", null, aMark())));
    flow.work(file);
    assertThat(flow.waitsAt(file)).contains(COLLECT).doesNotContain(TAKE_UP);
    assertThat(onRecord(file))
        .containsEntry("papersStatus", "ACTIVE")
        .containsEntry("contactHow", "CALL");

    for (int silence : List.of(31, 31, 61)) {
      passed(silence, file);
    }
    assertThat(flow.waitsAt(file)).contains(TAKE_UP);
    flow.complete(
        COUNSELOR,
        TAKE_UP,
        file,
        Map.of("contactHow", "VISIT", "contactOn", today(), "contactNote", aMark()));
    flow.work(file);

    assertThat(flow.waitsAt(file)).contains(COLLECT);
    told(file, seen("PAY_STUBS"));
    assertThat(onRecord(file)).containsEntry("papersOutcome", "COMPLETE");
    isProven(file);
  }

  @Test
  void a_call_while_the_office_waits_puts_the_reminder_off() {
    var file = wanting("HFPA");
    told(file, awaited());
    passed(20, file);
    stage.does(COUNSELOR, () -> contacts.hear(file.id(), new Contact("PAPER", null, null)));
    flow.work(file);
    assertThat(flow.task(COLLECT, file).getPriority()).isEqualTo(60);

    passed(12, file);
    assertThat(happened(file)).doesNotContain("PAPERS_REMINDED");
    passed(20, file);
    assertThat(happened(file)).containsOnlyOnce("PAPERS_REMINDED");
  }

  @Test
  void nobody_waits_for_a_paper_that_cannot_be_had_and_the_other_programs_go_on() {
    var file = wanting("ATP", "HFPA");
    told(file, withoutIt("CANNOT_BE_HAD"));

    assertThat(onRecord(file)).containsEntry("papersOutcome", "SOME_PROGRAMS");
    assertThat(papers.lacking(file.id())).extracting(WantedPaper::program).containsExactly("HFPA");
    assertThat(happened(file)).doesNotContain("PAPERS_ASKED_FOR");
  }

  @Test
  void a_paper_that_no_policy_names_is_never_asked_for_never_missing_and_never_taken() {
    var pension = anApplication("3,000.00");
    var income = anIncome("3,000.00");
    income.put("source", "PENSION");
    pension.put("incomes", List.of(income));
    var file = wanting(pension, "ATP", "HFPA");
    assertThat(onRecord(file)).containsEntry("papersOutcome", "COMPLETE");
    assertThat(papers.lacking(file.id())).isEmpty();
    assertThat(flow.waitsAt(file)).doesNotContain(COLLECT);

    var other = wanting("HFPA");
    assertThatThrownBy(() -> told(other, seen("BANK_STATEMENT")))
        .hasMessageContaining("must be one of the choices");
    told(other, seen("PAY_STUBS"));
    assertThat(papers.lacking(other.id())).isEmpty();
  }

  @Test
  void what_cannot_be_right_is_refused_and_nothing_is_kept() {
    var file = wanting("HFPA");
    var tomorrow = seen("PAY_STUBS");
    tomorrow.put("seenOn", LocalDate.parse(today()).plusDays(1).toString());
    var both = awaited();
    both.put("paper", "PAY_STUBS");
    var dumb = awaited();
    dumb.put("state", "CANNOT_BE_HAD");

    assertThatThrownBy(() -> told(file, tomorrow)).hasMessageContaining("lies in the future");
    assertThatThrownBy(() -> told(file, both)).hasMessageContaining("say that it was seen");
    assertThatThrownBy(() -> told(file, dumb)).hasMessageContaining("why it does not come");
    assertThat(papers.of(file.id())).allMatch(WantedPaper::isAwaited);
    for (var odd :
        List.of(
            new Contact("PIGEON", null, null),
            new Contact("CALL", LocalDate.parse(today()).plusDays(1), null))) {
      assertThatThrownBy(() -> contacts.hear(file.id(), odd)).hasMessageContaining("must be");
    }
    told(file, seen("PAY_STUBS"));
    assertThatThrownBy(() -> contacts.hear(file.id(), new Contact("CALL", null, null)))
        .isInstanceOf(NotAllowedNow.class);
  }

  @Test
  void
      the_hospital_decides_while_papers_of_another_program_are_awaited_and_the_family_tells_again() {
    var file = recorded(anApplication("3,000.00"));
    flow.complete(COUNSELOR, ANSWER, file, toWhatIsOpen(file, answers("hivDiagnosis", "YES")));
    flow.work(file);
    flow.complete(COUNSELOR, CHOOSE, file, aChoice("APPLY", "ATP", "ADAP"));
    flow.work(file);
    assertThat(flow.waitsAt(file)).containsExactlyInAnyOrder(COLLECT, APPROVE);

    flow.complete(
        SUPERVISOR,
        APPROVE,
        file,
        Map.of("approvalAnswer", "SEND_BACK", "approvalReason", aMark()));
    flow.complete(COUNSELOR, AMOUNTS, file, Map.of("amountsAnswer", "TELL_AGAIN"));
    flow.work(file);

    assertThat(flow.waitsAt(file)).as("no paper of the old household").containsExactly(INTERVIEW);
    assertThat(onRecord(file)).containsEntry("papersStatus", "STOPPED");
    flow.complete(COUNSELOR, INTERVIEW, file, aHousehold("3,100.00"));
    flow.work(file);
    flow.complete(COUNSELOR, CHOOSE, answered(file), aChoice("APPLY", "ADAP"));
    flow.work(file);
    assertThat(flow.waitsAt(file)).containsExactly(COLLECT);
  }

  @Test
  void words_that_come_at_once_are_all_on_the_timeline() throws Exception {
    var file = wanting("HFPA");
    var calls = new ArrayList<Callable<Object>>();
    for (int i = 0; i < 4; i++) {
      calls.add(
          () -> {
            stage.does(COUNSELOR, () -> contacts.hear(file.id(), new Contact("CALL", null, null)));
            return null;
          });
    }
    var people = Executors.newFixedThreadPool(calls.size());
    for (var call : people.invokeAll(calls)) {
      call.get();
    }
    people.shutdown();

    assertThat(happened(file)).filteredOn("PATIENT_MADE_CONTACT"::equals).hasSize(4);
    isProven(file);
  }
}
