package org.recourse.browser.priorauth;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.ApiCaller.tree;
import static org.recourse.browser.priorauth.RequestOnScreen.covered;
import static org.recourse.browser.priorauth.RequestOnScreen.gathered;
import static org.recourse.browser.priorauth.RequestOnScreen.submitted;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.recourse.ApiCaller;
import org.recourse.browser.Barriers;
import org.recourse.browser.ScreenTests;
import org.recourse.browser.Tasklist;

/** A plan refuses to expedite, and its written notice comes. */
class ExpediteRefusalOnScreenTests extends ScreenTests {

  @Test
  void the_specialist_records_it_reads_what_is_open_to_the_patient_and_reports_the_notice() {
    var number = requested();
    var tasklist = tasklistOf("authorization-specialist");
    covered(tasklist, number);
    gathered(tasklist, number);
    submitted(tasklist, number);

    tasklist.filter("My groups").open(number, "Record decision");
    var dialog = tasklist.happened(".recourse-refuse-to-expedite");
    dialog.getByLabel("Who said it?").fill("Dana, member services");
    dialog.getByLabel("Reference").fill("REF-4712");
    assertThat(Barriers.on(tasklist.page(), ".recourse-dialog")).isEmpty();
    tasklist.picture("authorization-refuses-to-expedite");
    dialog.locator(".btn-primary").click();
    assertThat(dialog.getByRole(AriaRole.STATUS)).containsText("A physician's support obliges");
    assertThat(dialog.getByRole(AriaRole.STATUS)).containsText("24 hours");
    tasklist.picture("authorization-refusal-recorded");
    tasklist.page().keyboard().press("Enter");

    noticeReported(tasklist);
    tasklist.page().reload();
    tasklist.page().locator(".recourse-happened").click();
    assertThat(tasklist.page().locator(".recourse-menu .recourse-cancel")).isVisible();
    assertThat(tasklist.page().locator(".recourse-menu .recourse-refuse-to-expedite")).hasCount(0);
  }

  private void noticeReported(Tasklist tasklist) {
    var tab = tasklist.tab("Deadlines");
    assertThat(tab).containsText("Does not apply any more");
    assertThat(tab).containsText("Payer's decision (federal)");
    tasklist.picture("authorization-refusal-deadlines");
    tab.getByText("Report what was done").click();
    assertThat(tab.locator(".recourse-report")).containsText("expedited grievance");
    tab.locator(".recourse-report textarea").fill("Letter of the plan, scanned into the case file");
    tasklist.picture("authorization-refusal-notice");
    tab.locator(".recourse-report button").click();
    assertThat(tab.locator(".recourse-told")).containsText("Done in time");
  }

  private String requested() {
    var request = ApiCaller.aRequestForCare();
    request.put("patientName", "Demo Patient Sycamore");
    request.put("payer", "golden-advantage");
    request.put("memberId", "1EG4TE5MK73");
    request.put("urgency", "EXPEDITED");
    request.put("certifiedBy", "Dr. Alex Example");
    request.put("certification", "Waiting could harm the knee for good.");
    var answer = api.post("authorization-specialist", "/api/authorizations", request);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return tree(answer.body()).get("number").asText();
  }
}
