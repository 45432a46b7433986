package org.recourse.browser.risk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.ApiCaller.tree;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.recourse.ApiCaller;
import org.recourse.browser.Barriers;
import org.recourse.browser.ScreenTests;
import org.recourse.browser.Tasklist;
import org.recourse.engine.EngineClock;

/** A complaint about a fall goes to risk management; both files run, and one is never seen. */
class FallOnScreenTests extends ScreenTests {

  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("M/d/yyyy");
  private static final String WORDING = "The bell of every bed is now answered within two minutes.";
  private static final String PRIVILEGED = "The privileged finding of the analysis.";

  @Test
  void a_fall_is_reported_told_reviewed_and_answered_in_cleared_words() {
    var representative = tasklistOf("representative");
    var complaint = aFreshLetter();
    referredAtTriage(representative, complaint);
    var risk = riskNumber();
    var manager = tasklistOf("risk-manager");
    acknowledged(manager, risk, complaint);
    assessed(manager, risk);
    dutiesDone(manager, risk);
    ratedAgain(tasklistOf("risk-manager2"), risk);
    analyzed(manager, risk);
    followedUp(manager, risk);
    closed(manager, risk);

    manager.page().waitForCondition(() -> timeline(complaint).contains("REFERRAL_RETURNED"));
    seenFromTheOtherSide(representative, complaint, risk);
    resolved(tasklistOf("representative"), complaint);
    representative.page().waitForCondition(() -> letters(complaint).size() == 2);
    representative
        .page()
        .waitForCondition(() -> "CLOSED".equals(caseFile(complaint).get("status").asText()));
  }

  /** Of an hour ago, so that every clock can be kept. */
  private String aFreshLetter() {
    Map<String, Object> letter =
        new LinkedHashMap<>(
            ApiCaller.aComplaint(
                "He fell out of bed and broke his hip. Nobody answered the bell."));
    letter.put("receivedAt", Instant.now().minusSeconds(3600).toString());
    letter.put("patientName", "Demo Patient Juniper");
    letter.put("patientAddress", "1 Example Way, Los Angeles, CA 90001");
    var answer = api.post("representative", "/api/grievances", letter);
    return tree(answer.body()).get("number").asText();
  }

  private void referredAtTriage(Tasklist tasklist, String number) {
    tasklist.filter("My groups").open(number).claim();
    var form = tasklist.form();
    form.choose("Your decision", "Grievance")
        .choose("About", "Care in the hospital or clinic")
        .choose("Category", "Safety of care")
        .type("Severity (0 to 3)", "3")
        .type("In a few words", "Fall from the bed")
        .type("Harm to the patient (0 to 5)", "4");
    assertThat(tasklist.page().locator(".recourse-risk-advice")).containsText("highest severity");
    mark(tasklist, "Was any of this said or seen?", "Fall with injury");
    mark(tasklist, "Was any of this said or seen?", "An adverse event the state lists");
    form.choose("Report it to risk management?", "Report it")
        .type("Whom is the report about?", "The patient")
        .type("Why you decide so", "He broke his hip.");
    tasklist.picture("risk-at-triage").complete();
  }

  private static void mark(Tasklist tasklist, String label, String word) {
    var form = tasklist.form();
    var input = form.input(label, 0);
    input.click();
    form.field(label, 0).locator(".fjs-dropdownlist-item").getByText(word).first().click();
    input.press("Escape");
  }

  private String riskNumber() {
    var cases = tree(api.get("risk-manager", "/api/cases?kind=risk").body()).get("cases");
    return StreamSupport.stream(cases.spliterator(), false)
        .map(one -> one.get("number").asText())
        .max(String::compareTo)
        .orElseThrow();
  }

  private void acknowledged(Tasklist tasklist, String risk, String complaint) {
    tasklist.filter("My groups").open(risk, "Acknowledge report").claim();
    assertThat(tasklist.form().input("From case", 0)).hasValue(complaint);
    assertThat(tasklist.form().input("What that case says", 0))
        .hasValue("He fell out of bed and broke his hip. Nobody answered the bell.");
    tasklist.page().locator("h4.task a").first().focus();
    tasklist.picture("risk-acknowledging");
    assertThat(Barriers.on(tasklist.page(), "section.task-card .fjs-container")).isEmpty();
    tasklist.complete();
  }

  private void assessed(Tasklist tasklist, String risk) {
    tasklist.filter("My groups").open(risk, "Assess report").claim();
    var form = tasklist.form();
    form.check("yes")
        .choose("Review", "Case review")
        .choose("Does an urgent threat to patients, staff or visitors go on?", "no")
        .choose("On the hospital's own scale", "2: moderate harm")
        .choose("On the AHRQ Harm Scale", "moderate harm");
    tasklist.picture("risk-assessing");
    assertThat(Barriers.on(tasklist.page(), "section.task-card .fjs-container")).isEmpty();
    tasklist.complete();
  }

  private void dutiesDone(Tasklist tasklist, String risk) {
    tasklist.filter("My groups");
    done(tasklist, risk, "Tell the patient or the responsible person");
    done(tasklist, risk, "Report the adverse event to the state");
  }

  private void done(Tasklist tasklist, String risk, String duty) {
    var card =
        tasklist
            .card(risk)
            .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(duty));
    assertThat(card.locator(".recourse-subject")).hasText(duty);
    card.locator("h4.task a").click();
    assertThat(tasklist.form().input("What is owed", 0)).hasValue(duty);
    tasklist.claim();
    var form = tasklist.form();
    form.check("is done");
    if (duty.startsWith("Tell")) {
      form.type("Who was reached, told or met", "The patient's son")
          .type("What was said", "Facts.");
    } else {
      form.type("Confirmation number", "CDPH-0001");
    }
    tasklist.picture(duty.startsWith("Tell") ? "risk-told" : "risk-state-report");
    assertThat(Barriers.on(tasklist.page(), "section.task-card .fjs-container")).isEmpty();
    tasklist.complete();
  }

  private void ratedAgain(Tasklist tasklist, String risk) {
    tasklist.filter("My groups").open(risk, "Rate harm").claim();
    tasklist
        .form()
        .choose("On the hospital's own scale", "3: severe harm")
        .choose("On the AHRQ Harm Scale", "severe harm");
    tasklist.picture("risk-second-rating").complete();
  }

  private void analyzed(Tasklist tasklist, String risk) {
    tasklist.filter("My groups").open(risk, "Analyze event").claim();
    tasklist
        .form()
        .type("What happened, step by step", "The bell rang for thirty minutes.")
        .type("Why it happened", PRIVILEGED)
        .type("What is done", "Bells ring at the charge nurse after two minutes.")
        .type("Who sees to it", "Nursing, Ward 5")
        .typeDate("By", LocalDate.now(EngineClock.HOSPITAL).plusDays(30).format(TYPED));
    tasklist.picture("risk-analyzing").complete();
  }

  private void followedUp(Tasklist tasklist, String risk) {
    tasklist.filter("My groups").open(risk, "Follow up actions").claim();
    tasklist
        .form()
        .choose("Its effect", "it helps")
        .typeDate("Done on", LocalDate.now(EngineClock.HOSPITAL).format(TYPED));
    tasklist.picture("risk-following-up").complete();
  }

  private void closed(Tasklist tasklist, String risk) {
    tasklist.filter("My groups").open(risk, "Close risk case").claim();
    tasklist
        .form()
        .choose("Status", "reviewed, actions were taken")
        .type("Wording that is cleared for the patient", WORDING);
    tasklist.picture("risk-closing");
    assertThat(Barriers.on(tasklist.page(), "section.task-card .fjs-container")).isEmpty();
    tasklist.complete();
  }

  private void seenFromTheOtherSide(Tasklist tasklist, String complaint, String risk) {
    tasklist.filter("My groups").open(complaint);
    var file = tasklist.tab("Case file");
    file.locator(".recourse-cover").waitFor();
    assertThat(file.locator(".recourse-referral")).containsText("received");
    assertThat(file).containsText(WORDING);
    file.locator(".recourse-referral").scrollIntoViewIfNeeded();
    tasklist.picture("risk-seen-by-representative");
    for (var answer :
        List.of(
            "/api/cases/" + complaint,
            "/api/cases/" + complaint + "/timeline",
            "/api/cases/" + complaint + "/related",
            "/api/cases?q=Juniper")) {
      assertThat(api.get("representative", answer).body())
          .doesNotContain(risk)
          .doesNotContain(PRIVILEGED);
    }
    assertThat(api.get("representative", "/api/cases/" + risk).statusCode()).isEqualTo(404);
    assertThat(api.get("supervisor", "/api/cases/" + risk).statusCode()).isEqualTo(404);
  }

  private void resolved(Tasklist tasklist, String number) {
    tasklist.filter("My groups").open(number).claim();
    tasklist
        .form()
        .type("Steps taken to investigate", "Read the chart, asked the ward.")
        .type("What you found", "The bell was not answered.");
    tasklist.complete();
    tasklist.filter("My groups").open(number).claim();
    var form = tasklist.form();
    assertThat(form.input("What risk management has cleared", 0)).hasValue(WORDING);
    form.choose("Finding", 0, "Substantiated").type("What shows it", 0, "The log of the bell");
    form.type("Steps taken to investigate", "Read the chart, asked the ward.");
    form.type("What we tell them about it", 0, WORDING);
    form.type("Result of the investigation", "The bell was not answered, and we are sorry.");
    tasklist.picture("risk-cleared-wording-in-draft").complete();
    var supervisor = tasklistOf("supervisor");
    supervisor.filter("My groups").open(number).claim();
    supervisor.form().check("Approved");
    supervisor.complete();
  }

  private List<String> letters(String number) {
    var all = tree(api.get("supervisor", "/api/cases/" + number + "/letters").body());
    return StreamSupport.stream(all.spliterator(), false)
        .filter(
            letter -> !letter.path("queuedAt").isNull() && !letter.path("queuedAt").isMissingNode())
        .map(letter -> letter.get("type").asText())
        .toList();
  }
}
