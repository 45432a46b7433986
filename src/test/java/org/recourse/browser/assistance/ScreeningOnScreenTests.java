package org.recourse.browser.assistance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.recourse.browser.Barriers;
import org.recourse.browser.ScreenTests;
import org.recourse.browser.Tasklist;

/** A counselor interviews a mother of one and finds the programs she can use. */
class ScreeningOnScreenTests extends ScreenTests {

  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("M/d/yyyy");

  @Test
  void an_interview_ends_with_every_program_answered_and_two_applied_to() {
    var tasklist = tasklistOf("financial-counselor");
    var number = recorded(tasklist, "Demo Patient Manzanita");
    answered(tasklist, number);
    chosen(tasklist, number);
    applied(tasklist, number);

    tasklist
        .page()
        .waitForCondition(() -> "CLOSED".equals(caseFile(number).get("status").asText()));
    assertThat(caseFile(number).get("outcome").asText()).isEqualTo("APPLIED");
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
    form.typeDate(
            "Asked for help on",
            LocalDate.now(ZoneId.of("America/Los_Angeles")).minusDays(1).format(TYPED))
        .typeDate("at", "10:30 AM")
        .type("Name", patient)
        .typeDate("Date of birth", "2/3/1990")
        .choose("Language", "Spanish")
        .choose("State", "California")
        .choose("County", "Los Angeles County")
        .choose("This is", "the patient")
        .type("Age in years", "36")
        .choose("Pregnant", "no")
        .check("for everybody: who has no line has none")
        .addRowAtTheEnd()
        .type("Of the member in line", "1")
        .choose("From", "a job")
        .choose("Paid", "every month")
        .type("Amount each time", "3000.5");
    var page = tasklist.page();
    page.locator(".modal-footer button.btn-primary").click();
    assertThat(page.locator("body")).containsText("both digits of the cents");
    form.type("Amount each time", "3,000.00");
    assertThat(Barriers.on(page, ".modal-content .fjs-container")).isEmpty();
    tasklist.picture("assistance-recorded").send();
    return numberOf(patient);
  }

  private void answered(Tasklist tasklist, String number) {
    tasklist.filter("My groups").open(number, "Answer questions").claim();
    var form = tasklist.form();
    assertThat(tasklist.page().getByText("HIV diagnosis").first()).isVisible();
    form.choose("Coverage the patient has now", "none")
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
        .check("Hospital charity care and discount (eligible)")
        .check("wants to apply to what is ticked");
    isOpen(tasklist, "assistance-programs");
    tasklist.complete();
  }

  private void applied(Tasklist tasklist, String number) {
    tasklist.filter("My groups").open(number, "Apply to programs").claim();
    tasklist
        .form()
        .choose("It was", 0, "sent")
        .type("Confirmation number", 0, "ATP-4711")
        .choose("It was", 1, "left to the patient, who knows how");
    isOpen(tasklist, "assistance-applied");
    tasklist.complete();
  }

  private static void isOpen(Tasklist tasklist, String picture) {
    assertThat(Barriers.on(tasklist.page(), "section.task-card .fjs-container")).isEmpty();
    tasklist.picture(picture);
  }
}
