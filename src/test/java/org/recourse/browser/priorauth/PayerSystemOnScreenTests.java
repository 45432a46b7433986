package org.recourse.browser.priorauth;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.ApiCaller.tree;
import static org.recourse.browser.priorauth.RequestOnScreen.covered;
import static org.recourse.browser.priorauth.RequestOnScreen.gathered;
import static org.recourse.browser.priorauth.RequestOnScreen.isOpen;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.recourse.ApiCaller;
import org.recourse.browser.Barriers;
import org.recourse.browser.ScreenTests;
import org.recourse.browser.Tasklist;
import org.recourse.priorauth.payer.Payers;
import org.recourse.priorauth.simulated.PlayedPayer;
import org.springframework.beans.factory.annotation.Autowired;

/** A request goes to a payer's system, is pended, and half of it is granted later. */
class PayerSystemOnScreenTests extends ScreenTests {

  /** Pended at first; half of the units are granted by a notification (invented code). */
  private static final String PENDED_THEN_PARTLY = "D0040";

  /** Says nothing in time; everything is granted by now when it is asked (invented code). */
  private static final String NO_ANSWER = "D0030";

  @Autowired private PlayedPayer payer;
  @Autowired private Payers payers;

  @AfterEach
  void the_payer_is_well_again() {
    payer.isDown(false);
    payer.lateOnes();
    payer.hurry();
  }

  @Test
  void half_of_a_pended_request_is_granted_by_wire_and_a_clinician_takes_it() {
    var number = requested("Demo Patient Cottonwood", PENDED_THEN_PARTLY);
    var specialist = tasklistOf("authorization-specialist");
    covered(specialist, number);
    required(specialist, number);
    gathered(specialist, number);

    specialist.filter("My groups").open(number, "Answer payer");
    assertThat(specialist.page().locator(".fjs-table").first()).containsText(PENDED_THEN_PARTLY);
    isOpen(specialist, "authorization-pended-by-wire");
    assertThat(specialist.tab("Deadlines").locator(".recourse-clock")).not().hasCount(0);

    payer.notifyOf(payers.get("demo-fhir"));
    var clinician = tasklistOf("clinician");
    clinician.filter("My groups").open(number, "Review decided lines").claim();
    assertThat(clinician.form().input("Units granted", 0)).hasValue("2");
    clinician
        .form()
        .choose("This line is", "accepted")
        .type("Why", "Two visits are enough to begin with.")
        .check("what is granted will do");
    isOpen(clinician, "authorization-partly-granted");
    clinician.complete();

    specialist.page().waitForCondition(() -> timeline(number).contains("LETTER_SENT"));
    assertThat(timeline(number))
        .containsSubsequence(
            "REQUEST_SUBMITTED",
            "PAYER_ANSWER_TAKEN",
            "PAYER_ANSWER_RECEIVED",
            "PAYER_ANSWER_TAKEN",
            "LETTER_SENT");
    assertThat(payer.taken().values()).contains(1);
  }

  @Test
  void where_no_answer_came_the_specialist_asks_the_payers_system_and_the_letter_goes() {
    var number = requested("Demo Patient Buckeye", NO_ANSWER);
    var specialist = tasklistOf("authorization-specialist");
    covered(specialist, number);
    specialist.filter("My groups").open(number, "Clarify requirement");
    specialist.page().locator(".recourse-happened").click();
    assertThat(specialist.page().locator(".recourse-menu .recourse-cancel")).isVisible();
    assertThat(specialist.page().locator(".recourse-menu .recourse-inquire")).hasCount(0);
    specialist.page().keyboard().press("Escape");
    required(specialist, number);
    gathered(specialist, number);

    specialist.page().waitForCondition(() -> timeline(number).contains("PAYER_ANSWER_MISSING"));
    specialist.filter("My groups").open(number, "Call payer");
    payer.isDown(true);
    var dialog = specialist.happened(".recourse-inquire");
    var ask = dialog.locator(".btn-primary");
    assertThat(ask).isFocused();
    assertThat(ask).hasAccessibleDescription(Pattern.compile("taken as the payer’s answer"));
    assertThat(Barriers.on(specialist.page(), ".recourse-dialog")).isEmpty();
    ask.click();
    assertThat(dialog.getByRole(AriaRole.ALERT)).containsText("call the payer");
    specialist.picture("payer-system-silent");
    payer.isDown(false);
    ask.click();
    assertThat(dialog.getByRole(AriaRole.STATUS)).containsText("its answer is on the timeline");
    assertThat(Barriers.on(specialist.page(), ".recourse-dialog")).isEmpty();
    specialist.picture("payer-system-asked");
    specialist.page().keyboard().press("Enter");
    assertThat(dialog).hasCount(0);

    specialist.page().waitForCondition(() -> timeline(number).contains("LETTER_SENT"));
    assertThat(timeline(number))
        .containsSubsequence("PAYER_ANSWER_MISSING", "PAYER_ANSWER_TAKEN", "LETTER_SENT");
  }

  private String requested(String patient, String service) {
    var request = ApiCaller.aRequestForCare();
    request.put("patientName", patient);
    request.put("patientEmail", "patient@example.org");
    request.put("payer", "demo-fhir");
    request.put("memberId", "DF12345678");
    @SuppressWarnings("unchecked")
    var line = ((List<Map<String, Object>>) request.get("serviceLines")).get(0);
    line.put("code", service);
    line.put("units", 4);
    var answer = api.post("authorization-specialist", "/api/authorizations", request);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return tree(answer.body()).get("number").asText();
  }

  /** No rule of the house knows the invented code, so the payer is asked. */
  private void required(Tasklist tasklist, String number) {
    tasklist.filter("My groups").open(number, "Clarify requirement").claim();
    tasklist
        .form()
        .check("required")
        .type("Who you spoke to", "Member services")
        .type("Reference number", "CALL-9")
        .type("What was said", "Ask first, always.");
    tasklist.complete();
  }
}
