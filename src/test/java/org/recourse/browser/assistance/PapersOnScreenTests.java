package org.recourse.browser.assistance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.ApiCaller.tree;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recourse.browser.Barriers;
import org.recourse.browser.ScreenTests;
import org.recourse.browser.Tasklist;

/** What waits for papers and what does not, and money that goes back, as a counselor sees it. */
class PapersOnScreenTests extends ScreenTests {

  private static final ZoneId HOSPITAL = ZoneId.of("America/Los_Angeles");
  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("M/d/yyyy");

  @Test
  void presumptive_medi_cal_is_applied_to_at_once_and_adap_when_its_papers_are_there() {
    var tasklist = tasklistOf("financial-counselor");
    var number = anApplication("Demo Patient Ceanothus", "900.00", "0.00");
    answered(tasklist, number, "HIV diagnosis, and wants programs for it looked at?");
    chosen(tasklist, number, "ADAP and OA-HIPP (eligible)", "presumptive eligibility");

    tasklist.filter("My groups").open(number, "Apply to programs").claim();
    tasklist.form().choose("It was", 0, "sent").type("Confirmation number", 0, "HPE-1");
    isOpen(tasklist, "assistance-applied");
    tasklist.complete();

    tasklist.filter("My groups").open(number, "Collect papers").claim();
    var papers =
        List.of(
            "Proof of identity",
            "Proof of residence in California",
            "Proof of diagnosis by a clinician or laboratory",
            "Proof of income");
    for (int row = 0; row < papers.size(); row++) {
      tasklist
          .form()
          .choose("It is", row, "seen")
          .choose("Which paper was seen", row, papers.get(row))
          .typeDate("Seen on", row, LocalDate.now(HOSPITAL).format(TYPED));
    }
    tasklist.page().getByText("What the chosen programs want").click();
    tasklist.complete();

    tasklist.filter("My groups").open(number, "Apply to programs").claim();
    tasklist.form().choose("It was", 1, "sent").type("Confirmation number", 1, "ADAP-1");
    isOpen(tasklist, "assistance-applied-next");
    tasklist.complete();
    tasklist.filter("My groups").open(number, "Record program answers");
    assertThat(tasklist.form().input("Confirmation number", 1)).hasValue("HPE-1");
  }

  @Test
  void money_that_was_paid_too_much_goes_back_with_interest() {
    var tasklist = tasklistOf("financial-counselor");
    var number = anApplication("Demo Patient Chaparral", "3,000.00", "300.00");
    answered(tasklist, number);
    chosen(tasklist, number, "Ability-to-Pay (eligible)");
    tasklist.filter("My groups").open(number, "Settle bills").claim();
    var form = tasklist.form();
    var today = LocalDate.now(HOSPITAL);
    form.choose("A collector", "never had it")
        .typeDate("Adjusted on", today.format(TYPED))
        .typeDate("Paid back on", today.format(TYPED))
        .typeDate("Paid too much since", today.minusDays(41).format(TYPED))
        .type("Number of the payment", "R-1");
    tasklist.page().getByText("Bill by bill").click();
    tasklist.completeButton().click();
    assertThat(tasklist.page().locator("body")).containsText("interest of $3.37 is due");
    tasklist.picture("assistance-interest-due");
    tasklist.page().locator(".page-notifications .close:visible").first().click();
    form.type("Interest paid back with it", "3.37");
    isOpen(tasklist, "assistance-interest");
    tasklist.complete();

    tasklist.page().waitForCondition(() -> timeline(number).contains("LETTER_COMPOSED"));
  }

  private String anApplication(String patient, String monthly, String paid) {
    Map<String, Object> income =
        new LinkedHashMap<>(
            Map.of("memberLine", 1, "source", "JOB", "period", "MONTHLY", "amount", monthly));
    income.put("confirmed", true);
    Map<String, Object> application = new LinkedHashMap<>();
    application.put("receivedAt", OffsetDateTime.now().minusHours(1).toString());
    application.put("patientName", patient);
    application.put("patientBirthDate", "1990-02-03");
    application.put("patientAddress", "1 Example Way, Los Angeles, CA 90001");
    application.put("language", "es");
    application.put("state", "CA");
    application.put("county", "LOS ANGELES");
    application.put("incomesTold", "ALL");
    application.put(
        "members",
        List.of(
            Map.of("relation", "PATIENT", "age", 36, "pregnant", "NO", "filesTaxes", true),
            Map.of("relation", "CHILD", "age", 7, "claimedBy", 1)));
    application.put("incomes", List.of(income));
    var today = LocalDate.now(HOSPITAL);
    application.put(
        "bills",
        List.of(
            Map.of(
                "bill",
                "B-4712",
                "caredOn",
                today.minusDays(60).toString(),
                "billedOn",
                today.minusDays(50).toString(),
                "charges",
                "640.00",
                "paid",
                paid)));
    var answer = api.post("financial-counselor", "/api/assistance-applications", application);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return tree(answer.body()).get("number").asText();
  }

  /** Answers what is open with no, but that the patient is in the hospital without coverage. */
  private void answered(Tasklist tasklist, String number, String... yes) {
    tasklist.filter("My groups").open(number, "Answer questions").claim();
    var form = tasklist.form();
    for (var question :
        List.of(
            "In foster care on the 18th birthday?",
            "Being treated in the hospital now?",
            "Presumptive eligibility in the past 12 months, or in this pregnancy?",
            "Needs and wants family planning services?",
            "Does other coverage pay for family planning, without a barrier?",
            "HIV diagnosis, and wants programs for it looked at?",
            "Client of the county mental health services?")) {
      if (tasklist.page().getByText(question).count() > 0) {
        var isYes = question.startsWith("Being") || List.of(yes).contains(question);
        form.choose(question, isYes ? "yes" : "no");
      }
    }
    form.choose("Coverage the patient has now", "none").check("are as they were told");
    tasklist.complete();
  }

  private void chosen(Tasklist tasklist, String number, String... programs) {
    tasklist.filter("My groups").open(number, "Choose programs").claim();
    for (var program : programs) {
      tasklist.page().locator("label").getByText(program).first().click();
    }
    tasklist.form().check("wants to apply to what is ticked");
    tasklist.complete();
  }

  private static void isOpen(Tasklist tasklist, String picture) {
    assertThat(Barriers.on(tasklist.page(), "section.task-card .fjs-container")).isEmpty();
    tasklist.picture(picture);
  }
}
