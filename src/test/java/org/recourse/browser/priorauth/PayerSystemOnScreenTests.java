package org.recourse.browser.priorauth;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.ApiCaller.tree;
import static org.recourse.browser.priorauth.RequestOnScreen.covered;
import static org.recourse.browser.priorauth.RequestOnScreen.gathered;
import static org.recourse.browser.priorauth.RequestOnScreen.isOpen;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recourse.ApiCaller;
import org.recourse.browser.ScreenTests;
import org.recourse.browser.Tasklist;
import org.recourse.priorauth.payer.Payers;
import org.recourse.priorauth.simulated.PlayedPayer;
import org.springframework.beans.factory.annotation.Autowired;

/** A request goes to a payer's system, is pended, and half of it is granted later. */
class PayerSystemOnScreenTests extends ScreenTests {

  /** Pended at first; half of the units are granted by a notification (invented code). */
  private static final String PENDED_THEN_PARTLY = "D0040";

  @Autowired private PlayedPayer payer;
  @Autowired private Payers payers;

  @Test
  void half_of_a_pended_request_is_granted_by_wire_and_a_clinician_takes_it() {
    var number = requested();
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

  private String requested() {
    var request = ApiCaller.aRequestForCare();
    request.put("patientName", "Demo Patient Cottonwood");
    request.put("patientEmail", "cottonwood@example.org");
    request.put("payer", "demo-fhir");
    request.put("memberId", "DF12345678");
    @SuppressWarnings("unchecked")
    var line = ((List<Map<String, Object>>) request.get("serviceLines")).get(0);
    line.put("code", PENDED_THEN_PARTLY);
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
