package org.recourse.browser.grievance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.ApiCaller.tree;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.recourse.browser.Barriers;
import org.recourse.browser.ScreenTests;
import org.recourse.browser.Tasklist;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.related.Referrals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Risk management is told at triage and from the menu, and the representative sees that it was. */
class RiskOnScreenTests extends ScreenTests {

  private static final String REASON = "The harm to the patient is coded 3 or more.";

  @Autowired private CaseFiles files;
  @Autowired private Referrals referrals;
  @Autowired private JdbcClient records;

  @Test
  void a_risk_is_reported_from_the_menu_and_a_second_report_is_asked_about() {
    var number = aLetter("He fell and hit his head.");
    var tasklist = tasklistOf("representative").filter("My groups").open(number);
    var file = tasklist.tab("Case file");
    file.locator(".recourse-cover").waitFor();
    var dialog = tasklist.happened(".recourse-report-risk");
    dialog.locator("form").waitFor();
    tasklist.picture("risk-report");
    assertThat(Barriers.on(tasklist.page(), ".recourse-dialog")).isEmpty();
    dialog.getByLabel("Who is it about?").fill("The patient");
    dialog.getByLabel("Why must risk management know?").fill("His son talks of a lawyer.");
    dialog.locator(".btn-primary").click();
    assertThat(dialog).containsText("mark at least one thing");
    tasklist.picture("risk-report-refused");
    dialog.getByLabel("Fall with injury").check();
    dialog.locator(".btn-primary").click();
    assertThat(dialog).containsText("Risk management was told");
    dialog.getByText("Close").click();

    assertThat(file.locator(".recourse-referral")).containsText("not yet received");
    referrals.received(opened(number));
    referrals.giveBack(opened(number), "CLOSED", "Rails are checked on every round now.");
    tasklist.tab("Timeline");
    tasklist.tab("Case file");
    assertThat(file.locator(".recourse-referral")).containsText("received");
    assertThat(file.locator(".recourse-referral")).containsText("Rails are checked");
    file.locator(".recourse-referral").scrollIntoViewIfNeeded();
    tasklist.picture("risk-received");
    assertThat(Barriers.on(tasklist.page(), ".recourse-tab")).isEmpty();

    tasklist.happened(".recourse-report-risk");
    assertThat(dialog).containsText("This case was reported on");
    tasklist.picture("risk-report-again");
    dialog.getByText("Cancel").click();
    tasklist.happened(".recourse-refer");
    assertThat(dialog.locator("option[value=RISK_MANAGEMENT]")).hasCount(0);
  }

  @Test
  void at_triage_the_rules_speak_while_the_form_is_filled_in() {
    var number = aLetter("She fell out of bed in the night.");
    var tasklist = triaging(number);
    var said = tasklist.page().locator(".recourse-risk-advice");
    assertThat(said).containsText(REASON);
    tasklist.picture("risk-advice");
    assertThat(Barriers.on(tasklist.page(), ".recourse-risk-advice")).isEmpty();

    tasklist.completeButton().click();
    assertThat(tasklist.page().locator("body")).containsText("Choose under 'Risk management'");
    tasklist.picture("risk-undecided");
    tasklist.page().reload();
    assertThat(said).containsText(REASON);
    var form = tasklist.form();
    form.choose("Report it to risk management?", "Report it")
        .type("Whom is the report about?", "The patient");
    tasklist.picture("risk-decided");
    tasklist.complete();

    assertThat(timeline(number)).contains("CASE_REFERRED").doesNotContain("CASE_RELATED");
    assertThat(tree(api.get("representative", "/api/cases?kind=risk").body()).get("cases"))
        .isEmpty();
    assertThat(tree(api.get("risk-manager", "/api/cases?kind=risk").body()).get("cases"))
        .isNotEmpty();
  }

  @Test
  void whoever_declines_says_why() {
    var number = aLetter("The soup was hot.");
    var tasklist = triaging(number);
    var form = tasklist.form();
    form.choose("Report it to risk management?", "Do not report it");
    tasklist.completeButton().click();
    assertThat(tasklist.page().locator("body")).containsText("Say why it is not reported");
    tasklist.page().locator(".page-notifications .close:visible").first().click();
    form.type("Why you decide so", "Risk management heard of it this morning by telephone.");
    tasklist.complete();

    assertThat(timeline(number)).contains("RISK_REPORT_DECLINED").doesNotContain("CASE_REFERRED");
  }

  private Tasklist triaging(String number) {
    var tasklist = tasklistOf("representative").filter("My groups").open(number).claim();
    tasklist
        .form()
        .choose("Your decision", "Grievance")
        .choose("About", "Care in the hospital or clinic")
        .choose("Category", "Safety of care")
        .type("Severity (0 to 3)", "3")
        .type("Harm to the patient (0 to 5)", "4");
    return tasklist;
  }

  private UUID opened(String number) {
    return records
        .sql(
            "select c.case_id from confined_referral c join referral r on r.id = c.referral_id"
                + " where r.case_id = ?")
        .param(files.findByNumber(number).orElseThrow().id())
        .query(UUID.class)
        .single();
  }
}
