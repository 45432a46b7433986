package org.recourse.browser.priorauth;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.ApiCaller.tree;
import static org.recourse.browser.priorauth.RequestOnScreen.covered;
import static org.recourse.browser.priorauth.RequestOnScreen.gathered;
import static org.recourse.browser.priorauth.RequestOnScreen.isOpen;
import static org.recourse.browser.priorauth.RequestOnScreen.submitted;
import static org.recourse.browser.priorauth.RequestOnScreen.typed;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.recourse.ApiCaller;
import org.recourse.browser.Barriers;
import org.recourse.browser.Pictures;
import org.recourse.browser.ScreenTests;
import org.recourse.browser.Tasklist;
import org.recourse.correspondence.print.PrintedLetter;

/** A denial is fought in Tasklist until it is overturned; the patient is told in Spanish. */
class DenialOnScreenTests extends ScreenTests {

  private static final String REASON = "Six weeks of exercises come first.";

  @Test
  void a_denied_request_is_talked_over_appealed_and_approved_in_the_end() {
    var number = requested("Demo Paciente Tamarindo", "es", "sunrise-ppo", "SUN123456789");
    var specialist = tasklistOf("authorization-specialist");
    covered(specialist, number);
    gathered(specialist, number);
    submitted(specialist, number);
    denied(specialist, number);
    translated(specialist, number);
    talkedOver(number);
    appealed(specialist, number, "overturned");
    approved(specialist, number);

    assertThat(letters(number))
        .satisfiesExactly(
            denial ->
                assertThat(denial.words())
                    .contains("Primero van seis semanas de ejercicios.")
                    .contains("Una imagen de la rodilla derecha", "Sunrise PPO")
                    .contains("La ayuda con el idioma"),
            appeal ->
                assertThat(appeal.words())
                    .contains(REASON, "Eight weeks, March to May", "Notes, page 3")
                    .contains("SUN123456789", "REF-4711", "M17.11")
                    .contains("The patient agreed in writing"),
            approval -> assertThat(approval.words()).contains("AUTH-0815"),
            notice -> assertThat(notice.words()).contains("Demo Paciente Tamarindo"))
        .extracting(PrintedLetter::language)
        .containsExactly("es", "en", "es", "en");
    theReportKnows();
  }

  @Test
  void where_two_ways_are_open_beyond_the_plan_the_specialist_chooses_one() {
    var number = requested("Demo Patient Manzanita", "en", "bayside-care", "91234567A");
    var specialist = tasklistOf("authorization-specialist");
    covered(specialist, number);
    gathered(specialist, number);
    submitted(specialist, number);
    denied(specialist, number);
    talkedOver(number);
    appealed(specialist, number, "upheld");

    specialist.filter("My groups").open(number, "Decide on appeal").claim();
    var open = specialist.page().locator(".fjs-table").last();
    assertThat(open).containsText("State hearing");
    assertThat(open).containsText("Its last day does not wait for the review.");
    specialist
        .form()
        .check("appealed")
        .choose("At which level, if it is appealed", "Independent medical review")
        .check("The patient's written consent is on file")
        .type("Why", "It is about what is medically needed.");
    isOpen(specialist, "denial-two-ways");
    specialist.complete();
    specialist.filter("My groups").open(number, "Write appeal");
    assertThat(specialist.form().input("Level", 0)).hasValue("Independent medical review");
    assertThat(specialist.tab("Deadlines")).containsText("Time to ask for a state hearing");
    specialist.picture("denial-two-ways-clocks");
  }

  /** Whoever minds the payers sees the denial and that an appeal overturned it. */
  private void theReportKnows() {
    var page = signedIn("supervisor");
    page.getByText("How payers decide").click();
    assertThat(page.locator("main")).containsText("sunrise-ppo");
    assertThat(page.locator("main"))
        .containsText(Pattern.compile("after an appeal:\\s+[1-9][0-9.]* % \\(1 of "));
    assertThat(Barriers.on(page)).isEmpty();
    Pictures.take(page, "payers");
  }

  private String requested(String patient, String language, String payer, String member) {
    var request = ApiCaller.aRequestForCare();
    request.put("patientName", patient);
    request.put("patientEmail", "patient@example.org");
    request.put("language", language);
    request.put("payer", payer);
    request.put("memberId", member);
    @SuppressWarnings("unchecked")
    var line = ((List<Map<String, Object>>) request.get("serviceLines")).get(0);
    line.put("code", "S8042");
    line.put("description", "A scan of the right knee");
    line.put("diagnosis", "M17.11");
    var answer = api.post("authorization-specialist", "/api/authorizations", request);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return tree(answer.body()).get("number").asText();
  }

  private void denied(Tasklist tasklist, String number) {
    tasklist.filter("My groups").open(number, "Record decision").claim();
    tasklist
        .form()
        .typeDate("Decided on", typed(-1))
        .typeDate("at", "11:30 AM")
        .type("How you know", "Letter of the plan")
        .type("Code of the payer", "A3")
        .type("Reason, in the words of the payer", REASON);
    isOpen(tasklist, "denial-recorded");
    tasklist.complete();
  }

  private void translated(Tasklist tasklist, String number) {
    tasklist.filter("My groups").open(number, "Mend letter").claim();
    tasklist
        .form()
        .type("The same in the language of the letter", "Una imagen de la rodilla derecha")
        .type(
            "The payer's reason, in the language of the letter",
            "Primero van seis semanas de ejercicios.");
    isOpen(tasklist, "denial-translated");
    tasklist.complete();
  }

  private void talkedOver(String number) {
    var clinician = tasklistOf("clinician");
    clinician.filter("My groups").open(number, "Talk to reviewer").claim();
    assertThat(clinician.page().getByText(REASON).first()).isVisible();
    clinician
        .form()
        .check("stands, or no talk was held")
        .type("Who you spoke to", "Dr. Pat Example")
        .type("Reference number", "P2P-77")
        .type("What was said", "They want the notes of the exercises.");
    isOpen(clinician, "denial-talked-over");
    clinician.complete();
  }

  private void appealed(Tasklist tasklist, String number, String outcome) {
    tasklist.filter("My groups").open(number, "Decide on appeal").claim();
    tasklist
        .form()
        .check("appealed")
        .check("The patient's written consent is on file")
        .type("Why", "The exercises were done in spring.");
    isOpen(tasklist, "denial-appeal-decided");
    tasklist.complete();

    tasklist.filter("My groups").open(number, "Write appeal").claim();
    assertThat(tasklist.form().input("The reason it answers", 0)).hasValue(REASON);
    tasklist
        .form()
        .addRow()
        .type("What the payer's criterion says", "Six weeks of exercises")
        .type("How the patient meets it", "Eight weeks, March to May")
        .type("Evidence (document and page)", "Notes, page 3");
    isOpen(tasklist, "denial-appeal-written");
    tasklist.complete();

    tasklist.filter("My groups").open(number, "File appeal").claim();
    tasklist
        .form()
        .typeDate("They have it since", typed(-1))
        .typeDate("at", "11:40 AM")
        .type("Reference number", "APPEAL-1")
        .type("Proof of receipt", "Fax protocol in the case file");
    isOpen(tasklist, "denial-appeal-filed");
    tasklist.complete();

    tasklist.filter("My groups").open(number, "Record appeal decision").claim();
    assertThat(tasklist.page().getByText("Appealed").first()).isVisible();
    tasklist
        .form()
        .typeDate("Decided on", typed(-1))
        .typeDate("at", "11:50 AM")
        .check(outcome)
        .type("Reason, in their words", "The notes show the exercises.");
    isOpen(tasklist, "denial-appeal-won");
    tasklist.complete();
  }

  private void approved(Tasklist tasklist, String number) {
    tasklist.filter("My groups").open(number, "Record decision").claim();
    tasklist
        .form()
        .typeDate("Decided on", typed(-1))
        .typeDate("at", "11:55 AM")
        .type("How you know", "Portal")
        .type("Code of the payer", "A1")
        .type("Authorization number", "AUTH-0815")
        .type("Units granted", "1")
        .typeDate("Valid from", typed(0))
        .typeDate("Valid until", typed(60));
    tasklist.complete();
    tasklist
        .page()
        .waitForCondition(
            () -> timeline(number).stream().filter("LETTER_SENT"::equals).count() == 4);
  }

  private List<PrintedLetter> letters(String number) {
    var page = signedIn("supervisor");
    var address = home + "/api/cases/" + number + "/letters";
    return StreamSupport.stream(tree(page.request().get(address).text()).spliterator(), false)
        .map(letter -> letter.get("id").asText())
        .map(id -> Pictures.letter(page.request().get(address + "/" + id).body(), "denial-" + id))
        .toList();
  }
}
