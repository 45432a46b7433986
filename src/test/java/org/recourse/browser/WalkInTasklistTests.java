package org.recourse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;

/** One complaint from its recording to its closing, in the real Tasklist. */
class WalkInTasklistTests extends ScreenTests {

  private static final String YESTERDAY =
      LocalDate.now().minusDays(1).format(DateTimeFormatter.ofPattern("MM/dd/yyyy"));
  private static final String PATIENT = "Demo Patient Wayfarer"; // of no other test
  private static final String STORY = "I waited five hours with my arm in pain, and nobody came.";

  @Test
  void a_complaint_walks_from_its_recording_to_its_closing() {
    var representative = tasklistOf("representative");
    assertThat(representative.filters())
        .containsText(new String[] {"Mine", "My groups", "Due today", "Overdue"});

    var number = recorded(representative);
    triaged(representative, number);
    forwarded(representative, number);
    investigated(representative, number);
    answered(tasklistOf("department-responder"));
    drafted(representative, number);
    signedOutForGood(representative);

    var supervisor = tasklistOf("supervisor");
    sentBack(supervisor, number);
    var again = tasklistOf("representative");
    corrected(again, number);
    approved(supervisor, number);

    page(supervisor)
        .waitForCondition(() -> "CLOSED".equals(caseFile(number).get("status").asText()));
    assertThat(timeline(number)).first().isEqualTo("CASE_OPENED");
    assertThat(timeline(number))
        .containsSubsequence(
            "TRACKS_DETERMINED", "LETTER_QUEUED", "FORM_FILED", "LETTER_QUEUED", "CASE_CLOSED");
  }

  private static com.microsoft.playwright.Page page(Tasklist tasklist) {
    return tasklist.page();
  }

  private String recorded(Tasklist tasklist) {
    var form = tasklist.start("Complaint investigation");
    tasklist.picture("start-form");
    form.choose("Channel", "Phone")
        .type("Received by (unit)", "Emergency department desk")
        .typeDate("Received on", YESTERDAY)
        .typeDate("Received at", "10:30 AM")
        .type("What happened", STORY)
        .type("What they ask for", "An explanation")
        .type("Name", PATIENT)
        .type("Address", "1 Example Way, Los Angeles, CA 90001")
        .check("An answer or formal handling is asked for");
    tasklist.picture("start-form-filled").send().filter("My groups");
    var number = numberOf(PATIENT);
    assertThat(tasklist.card(number).locator(".recourse-number")).hasText(number);
    return number;
  }

  private void triaged(Tasklist tasklist, String number) {
    tasklist.open(number).picture("triage-unclaimed").claim();
    var form = tasklist.form();
    form.choose("Your decision", "Grievance");
    form.choose("About", 0, "Care in the hospital or clinic")
        .choose("Category", 0, "Delays and procedures")
        .type("Severity (0 to 3)", 0, "2")
        .type("In a few words", 0, "Five hours");
    form.addRow();
    assertThat(form.field("Kind of plan", 0)).not().isVisible();
    form.choose("About", 1, "Health plan: benefits, referrals, plan staff")
        .choose("Category", 1, "Not being listened to")
        .type("Severity (0 to 3)", 1, "1")
        .choose("Kind of plan", "Medi-Cal plan")
        .type("Name of the plan", "Example Health Plan")
        .type("Phone of the plan", "213-555-0177")
        .type("Harm to the patient (0 to 5)", "1");
    form.addRowAtTheEnd()
        .choose("Department", "Radiology")
        .type("Question", "How long did arm X-rays take yesterday?");
    tasklist.picture("triage-filled").complete();
  }

  private void forwarded(Tasklist tasklist, String number) {
    tasklist.filter("My groups").open(number, "Forward complaint to plan").claim();
    var form = tasklist.form();
    assertThat(form.field("Proof of receipt", 0)).not().isVisible();
    form.check("Yes, and there is proof");
    assertThat(form.input("Name of the plan", 0)).hasValue("Example Health Plan");
    form.check("The part of the complaint that is about the plan")
        .choose("How", "By fax")
        .typeDate("Sent on", YESTERDAY)
        .typeDate("at", 0, "11:00 AM")
        .typeDate("Plan has it since", YESTERDAY)
        .typeDate("at", 1, "11:05 AM")
        .type("Proof of receipt", "The fax confirmation");
    tasklist.picture("forwarding-filled").complete();
  }

  private void investigated(Tasklist tasklist, String number) {
    tasklist.filter("My groups").open(number, "Investigate complaint").claim();
    tasklist
        .form()
        .type("Steps taken to investigate", "Read the log, asked the desk.")
        .type("What you found", "Nobody called the next patient for five hours.");
    tasklist.picture("investigation-filled").complete();
  }

  private void answered(Tasklist tasklist) {
    tasklist.filter("My groups");
    page(tasklist).getByText("Answer inquiry").first().click();
    tasklist.claim();
    assertThat(tasklist.form().input("Patient relations asks", 0))
        .hasValue("How long did arm X-rays take yesterday?");
    assertThat(page(tasklist).locator("body")).not().containsText(STORY);
    tasklist.form().type("Answer", "Four hours and a half.");
    tasklist.picture("inquiry-answered").complete();
  }

  private void drafted(Tasklist tasklist, String number) {
    tasklist.filter("My groups").open(number).claim();
    var form = tasklist.form();
    assertThat(page(tasklist).locator(".fjs-table").last()).containsText("Four hours and a half.");
    form.choose("Finding", 0, "Substantiated").type("What shows it", 0, "The log of the desk");
    form.choose("Finding", 1, "Not substantiated");
    form.type("Steps taken to investigate", "Read the log, asked the desk.");
    form.type("What we tell them about it", 0, "You waited five hours. That was too long.");
    form.type("What we tell them about it", 1, "Your plan answers this part.");
    form.type("Result of the investigation", "You waited too long, and we are sorry.");
    tasklist.picture("draft-filled").complete();
  }

  private void signedOutForGood(Tasklist tasklist) {
    tasklist.signOut();
    page(tasklist).goBack();
    page(tasklist).waitForURL(SignIn.ADDRESS);
    assertThat(page(tasklist).locator("body")).not().containsText(STORY);
  }

  private void sentBack(Tasklist tasklist, String number) {
    tasklist.filter("My groups").open(number).claim();
    tasklist
        .form()
        .check("Sent back to its author")
        .type("Reasons", "Say what will change at the desk.");
    tasklist.picture("approval-sent-back").complete();
  }

  private void corrected(Tasklist tasklist, String number) {
    tasklist.filter("My groups").open(number);
    if (page(tasklist).locator("button.claim").isVisible()) {
      tasklist.claim();
    }
    assertThat(tasklist.form().input("Reasons", 0)).hasValue("Say what will change at the desk.");
    tasklist
        .form()
        .type(
            "Result of the investigation",
            "You waited too long. The desk now calls after one hour.");
    tasklist.picture("draft-corrected").complete();
  }

  private void approved(Tasklist tasklist, String number) {
    tasklist.filter("My groups").open(number).claim();
    tasklist.form().check("Approved");
    tasklist.complete();
  }
}
