package org.recourse.browser.assistance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.ApiCaller.tree;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.recourse.browser.Barriers;
import org.recourse.browser.FormOnScreen;
import org.recourse.browser.Pictures;
import org.recourse.browser.ScreenTests;
import org.recourse.browser.Tasklist;
import org.recourse.correspondence.print.PrintedLetter;

/** A counselor interviews a mother of one and finds the programs she can use. */
class ScreeningOnScreenTests extends ScreenTests {

  private static final ZoneId HOSPITAL = ZoneId.of("America/Los_Angeles");
  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("M/d/yyyy");

  @Test
  void a_patient_goes_from_the_interview_to_the_letter_and_the_settled_bill_in_one_sitting() {
    var tasklist = tasklistOf("financial-counselor");
    var number = recorded(tasklist, "Demo Paciente Manzanita");
    answered(tasklist, number);
    chosen(tasklist, number);
    collected(tasklist, number);
    completed(tasklist, number);
    approved(number);
    settled(tasklist, number);

    tasklist.page().waitForCondition(() -> timeline(number).contains("COLLECTIONS_HOLD_ENDED"));
    assertThat(letters(number))
        .singleElement()
        .satisfies(
            letter ->
                assertThat(letter.words())
                    .contains("Ability-to-Pay", "Sí", "pagos mensuales")
                    .contains("3,600.01", "1,200.00", "La regla que aplicamos", "Cuándo renovar"))
        .extracting(PrintedLetter::language)
        .isEqualTo("es");
    assertThat(caseFile(number).get("status").asText()).isEqualTo("OPEN");
  }

  @Test
  void a_patient_who_wants_no_help_any_more_ends_it_from_the_menu() {
    var tasklist = tasklistOf("financial-counselor");
    var number = recorded(tasklist, "Demo Patient Toyon");
    tasklist.filter("My groups").open(number, "Answer questions");
    var dialog = tasklist.happened(".recourse-withdraw-application");
    dialog.getByLabel("Why, in the patient's words").fill("A relative pays.");
    assertThat(Barriers.on(tasklist.page(), ".recourse-dialog")).isEmpty();
    tasklist.picture("assistance-withdrawing");
    dialog.locator(".btn-danger").click();
    assertThat(dialog).hasCount(0);

    tasklist
        .page()
        .waitForCondition(() -> "WITHDRAWN".equals(caseFile(number).get("status").asText()));
  }

  private String recorded(Tasklist tasklist, String patient) {
    var form = tasklist.start("Financial assistance");
    form.typeDate("Asked for help on", LocalDate.now(HOSPITAL).minusDays(1).format(TYPED))
        .typeDate("at", "10:30 AM")
        .type("Name", patient)
        .typeDate("Date of birth", "2/3/1990")
        .choose("Language", "Spanish")
        .type("Address", "1 Example Way, Los Angeles, CA 90001")
        .choose("State", "California")
        .choose("County", "Los Angeles County")
        .choose("This is", "the patient")
        .type("Age in years", "36")
        .choose("Pregnant", "no")
        .check("for everybody: who has no line has none");
    addRowTo(tasklist, 1);
    form.type("Of the member in line", "1")
        .choose("From", "a job")
        .choose("Paid", "every month")
        .type("Amount each time", "3000.5");
    var page = tasklist.page();
    page.locator(".modal-footer button.btn-primary").click();
    assertThat(page.locator("body")).containsText("both digits of the cents");
    form.type("Amount each time", "3,000.00");
    billed(tasklist, form);
    assertThat(Barriers.on(page, ".modal-content .fjs-container")).isEmpty();
    tasklist.picture("assistance-recorded").send();
    return numberOf(patient);
  }

  private void answered(Tasklist tasklist, String number) {
    tasklist.filter("My groups").open(number, "Answer questions").claim();
    var form = tasklist.form();
    assertThat(tasklist.page().getByText("HIV diagnosis").first()).isVisible();
    form.choose("Coverage the patient has now", "private plan")
        .type("Paid by the family to this hospital in 12 months", "0.00")
        .type("Paid by the family to all providers in 12 months, with proof", "0.00")
        .choose("HIV diagnosis, and wants programs for it looked at?", "not said")
        .choose("Client of the county mental health services?", "no")
        .check("are as they were told");
    isOpen(tasklist, "assistance-questions");
    tasklist.complete();
  }

  private void chosen(Tasklist tasklist, String number) {
    tasklist.filter("My groups").open(number, "Choose programs").claim();
    var table = tasklist.page().locator(".fjs-table").nth(1);
    assertThat(table).containsText("Yearly income of $");
    assertThat(table).containsText("2026 guideline");
    tasklist
        .form()
        .check("Ability-to-Pay (eligible)")
        .check("Hospital charity care and discount (not eligible)")
        .check("Payment plan (eligible)")
        .check("wants to apply to what is ticked");
    isOpen(tasklist, "assistance-programs");
    tasklist.complete();
  }

  private static void addRowTo(Tasklist tasklist, int list) {
    tasklist.page().locator(".modal-content .fjs-repeat-render-add").nth(list).click();
  }

  private static void billed(Tasklist tasklist, FormOnScreen form) {
    addRowTo(tasklist, 2);
    form.type("Bill number", "B-4711")
        .type("Full charges", "12,000.00")
        .typeDate("Day of the care", LocalDate.now(HOSPITAL).minusDays(40).format(TYPED))
        .type("Paid so far", "0.00");
  }

  private void collected(Tasklist tasklist, String number) {
    tasklist.filter("My groups").open(number, "Collect papers").claim();
    tasklist
        .form()
        .choose("It is", "seen")
        .choose("Which paper was seen", "Recent pay stubs")
        .typeDate("Seen on", LocalDate.now(HOSPITAL).format(TYPED));
    isOpen(tasklist, "assistance-papers");
    tasklist.complete();
  }

  private void completed(Tasklist tasklist, String number) {
    tasklist.filter("My groups").open(number, "Complete amounts").claim();
    assertThat(tasklist.page().locator(".fjs-table").first())
        .containsText("what does the family need to live on in a month?");
    tasklist.form().type("Essential living expenses of a month", "2,000.00");
    isOpen(tasklist, "assistance-amounts");
    tasklist.complete();
  }

  private void approved(String number) {
    var supervisor = tasklistOf("supervisor");
    supervisor.filter("My groups").open(number, "Approve determination").claim();
    assertThat(supervisor.page().locator(".fjs-table").nth(1))
        .containsText("Own costs at this hospital of $3,600.01 or more");
    assertThat(supervisor.page().locator(".fjs-table").first()).containsText("instalments");
    supervisor.form().check("is approved: the patient is told");
    isOpen(supervisor, "assistance-approval");
    supervisor.complete();
  }

  private void settled(Tasklist tasklist, String number) {
    tasklist.filter("My groups").open(number, "Settle bills").claim();
    tasklist
        .form()
        .choose("A collector", "never had it")
        .typeDate("Adjusted on", LocalDate.now(HOSPITAL).format(TYPED));
    tasklist.page().getByText("Bill by bill").click();
    isOpen(tasklist, "assistance-settlement");
    tasklist.complete();
  }

  private List<PrintedLetter> letters(String number) {
    var page = signedIn("supervisor");
    var address = home + "/api/cases/" + number + "/letters";
    return StreamSupport.stream(tree(page.request().get(address).text()).spliterator(), false)
        .map(letter -> letter.get("id").asText())
        .map(id -> Pictures.letter(page.request().get(address + "/" + id).body(), "help-" + id))
        .toList();
  }

  private static void isOpen(Tasklist tasklist, String picture) {
    assertThat(Barriers.on(tasklist.page(), "section.task-card .fjs-container")).isEmpty();
    tasklist.picture(picture);
  }
}
