package org.recourse.browser.priorauth;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.browser.priorauth.RequestOnScreen.gathered;
import static org.recourse.browser.priorauth.RequestOnScreen.isOpen;
import static org.recourse.browser.priorauth.RequestOnScreen.submitted;
import static org.recourse.browser.priorauth.RequestOnScreen.typed;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.recourse.browser.Barriers;
import org.recourse.browser.ScreenTests;
import org.recourse.browser.Tasklist;

/** A specialist takes a request to its approval, in Tasklist, and the patient is told. */
class AuthorizationOnScreenTests extends ScreenTests {

  @Test
  void a_request_walks_from_its_order_to_the_letter_that_it_is_approved() {
    var tasklist = tasklistOf("authorization-specialist");
    var number = requested(tasklist, "Demo Patient Sycamore");

    tasklist.filter("My groups").open(number).claim();
    assertThat(tasklist.form().input("Date of birth", 0)).hasValue("2/3/1961");
    assertThat(tasklist.form().input("Day of the appointment", 0)).hasValue(typed(10));
    assertThat(tasklist.tab("Case file")).containsText("SUN123456789");
    tasklist.tab("Form");
    isOpen(tasklist, "authorization-verify");
    tasklist.form().check("in force").type("Where you looked", "The payer's portal, ref. 17");
    tasklist.complete();

    gathered(tasklist, number);
    submitted(tasklist, number);
    decided(tasklist, number);

    tasklist.page().waitForCondition(() -> letters(number, "LETTER_COMPOSED") == 2);
    assertThat(timeline(number)).contains("DECISION_READ", "LETTER_QUEUED");
    renewed(tasklist, number);
    assertThat(caseFile(number).get("outcome").asText()).isEqualTo("APPROVED");
  }

  private long letters(String number, String event) {
    return timeline(number).stream().filter(event::equals).count();
  }

  /** The appointment moves out of the approval; the specialist asks the payer for more. */
  private void renewed(Tasklist tasklist, String number) {
    tasklist.page().locator("button.recourse-approved-care").click();
    var dialog = tasklist.page().locator(".recourse-dialog");
    dialog.getByLabel("Case number").fill(number);
    dialog.getByLabel("What happened?").selectOption("moved");
    dialog
        .getByLabel("Day", new com.microsoft.playwright.Locator.GetByLabelOptions().setExact(true))
        .fill(LocalDate.now(ZoneId.of("America/Los_Angeles")).plusDays(70).toString());
    dialog.getByLabel("Why does it move?").fill("The scanner is repaired.");
    assertThat(Barriers.on(tasklist.page(), ".recourse-dialog")).isEmpty();
    tasklist.picture("authorization-moves");
    dialog.locator(".btn-primary").click();
    assertThat(dialog).hasCount(0);
    tasklist.filter("My groups").open(number, "Decide on renewal").claim();
    assertThat(tasklist.form().input("What was found", 0))
        .hasValue(Pattern.compile(".*lies outside what the payer approved.*"));
    tasklist
        .form()
        .check("is asked for more, in a request of its own")
        .type("Why", "The visit could not be kept.");
    isOpen(tasklist, "authorization-renewal");
    tasklist.complete();
    tasklist
        .page()
        .waitForCondition(() -> "CLOSED".equals(caseFile(number).get("status").asText()));
    assertThat(tasklist.filter("My groups").page().getByText("Verify coverage").first())
        .isVisible();
  }

  @Test
  void a_request_that_the_patient_takes_back_ends_and_the_payer_is_told() {
    var tasklist = tasklistOf("authorization-specialist");
    var number = requested(tasklist, "Demo Patient Tamarack");
    tasklist.filter("My groups").open(number).claim();
    tasklist.form().check("in force").type("Where you looked", "The payer's portal, ref. 18");
    tasklist.complete();
    gathered(tasklist, number);
    submitted(tasklist, number);

    tasklist.filter("My groups").open(number, "Record decision");
    var dialog = tasklist.happened(".recourse-cancel");
    dialog.getByLabel("Who takes it back?").selectOption("PATIENT");
    dialog.locator(".btn-danger").click();
    assertThat(dialog).hasCount(1);
    assertThat(Barriers.on(tasklist.page(), ".recourse-dialog")).isEmpty();
    tasklist.picture("authorization-cancelling");
    dialog.getByLabel("Why, in their words").fill("The knee is well again.");
    dialog.locator(".btn-danger").click();
    assertThat(dialog).hasCount(0);

    tasklist.filter("My groups").open(number, "Tell payer of cancellation").claim();
    assertThat(tasklist.form().input("Why it is cancelled", 0)).hasValue("The knee is well again.");
    isOpen(tasklist, "authorization-cancelled");
  }

  private String requested(Tasklist tasklist, String patient) {
    var form = tasklist.start("Prior authorization");
    form.choose("Kind of care", "Scheduled")
        .choose("What is asked for", "Service or equipment")
        .choose("Urgency", "Standard")
        .choose("Language", "English")
        .choose("Payer", "Sunrise PPO (commercial)");
    form.typeDate("Ordered on", typed(-1))
        .typeDate("Ordered at", "10:30 AM")
        .type("Name", patient)
        .typeDate("Date of birth", "2/3/1961")
        .type("Address", "1 Example Way\nLos Angeles, CA 90001")
        .type("Member number", "SUN12345678")
        .type("Ordering clinician", "Dr. Alex Example")
        .type("NPI of the ordering clinician", "1234567890")
        .type("Rendering provider", "Example Imaging")
        .type("NPI of the rendering provider", "1558598797")
        .type("Facility", "Example Imaging, Main Street")
        .type("Code (CPT or HCPCS)", "S8042")
        .type("Place of service", "11")
        .type("In plain English words", "A scan of the right knee")
        .type("Diagnosis (ICD-10-CM)", "M17.11")
        .type("Units", "1")
        .typeDate("From", typed(7))
        .typeDate("Until", typed(30))
        .typeDate("Day of the appointment", typed(10));
    var page = tasklist.page();
    page.locator(".modal-footer button.btn-primary").click();
    assertThat(page.locator("body"))
        .containsText("is none of Sunrise PPO, whose numbers look like SUN123456789");
    assertThat(page.locator("body")).containsText("has a wrong check digit");
    form.type("Member number", "SUN123456789").type("NPI of the ordering clinician", "1234567893");
    assertThat(Barriers.on(page, ".modal-content .fjs-container")).isEmpty();
    tasklist.picture("authorization-requested").send();
    return numberOf(patient);
  }

  private void decided(Tasklist tasklist, String number) {
    tasklist.filter("My groups").open(number).claim();
    assertThat(tasklist.tab("Deadlines").locator(".recourse-clock")).not().hasCount(0);
    assertThat(Barriers.on(tasklist.page(), ".recourse-tab")).isEmpty();
    tasklist.picture("authorization-deadlines").tab("Form");
    assertThat(tasklist.page().locator(".fjs-table").last()).containsText("Request handed over");
    tasklist
        .form()
        .typeDate("Decided on", typed(-1))
        .typeDate("at", "11:30 AM")
        .type("How you know", "Portal")
        .type("Code of the payer", "A1")
        .type("Authorization number", "AUTH-4711")
        .type("Units granted", "1")
        .typeDate("Valid from", typed(0))
        .typeDate("Valid until", typed(60));
    isOpen(tasklist, "authorization-decided");
    tasklist.complete();
  }
}
