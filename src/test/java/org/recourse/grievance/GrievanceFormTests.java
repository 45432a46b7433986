package org.recourse.grievance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.Person.REPRESENTATIVE;
import static org.recourse.Person.SUPERVISOR;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recourse.casefile.CaseFile;
import org.springframework.beans.factory.annotation.Autowired;

/** What may come in through a form, and what may not. */
class GrievanceFormTests extends GrievanceStories {

  @Autowired RuntimeService runtime;

  @Test
  void a_complaint_recorded_in_tasklist_carries_its_case_number() {
    var complaint = flow.start(REPRESENTATIVE, "grievance", aComplaint());
    flow.work(complaint);

    assertThat(complaint.number()).matches("GR-\\d{4}-\\d{6}");
    assertThat(flow.waitsAt(complaint)).containsExactly(TRIAGE);
    assertThat(runtime.getVariables(flow.process(complaint)))
        .containsOnlyKeys("caseId", "classification", "logOnly")
        .containsEntry("caseId", complaint.id().toString());
  }

  @Test
  void every_answer_is_kept_as_it_was_given() {
    var given = aComplaint();
    var complaint = received(given);
    given.remove("receivedAt");

    assertThat(onRecord(complaint)).containsAllEntriesOf(given);
    assertThat(now(complaint).openedBy()).isEqualTo("representative");
  }

  @Test
  void a_start_form_that_lacks_something_opens_no_case() {
    var complaint = aComplaint();
    complaint.remove("narrative");
    complaint.put("receivedAt", OffsetDateTime.now(clock).plusHours(3).toString());

    assertThatThrownBy(() -> flow.start(REPRESENTATIVE, "grievance", complaint))
        .hasMessageContaining("'What happened' is needed")
        .hasMessageNotContaining("mark");
    complaint.put("narrative", aMark());
    assertThatThrownBy(() -> flow.start(REPRESENTATIVE, "grievance", complaint))
        .hasMessageContaining("future");
  }

  @Test
  void a_field_the_form_does_not_have_is_refused() {
    triageIsRefusedWith(
        with(aTriage(), "diagnosis", aMark()),
        "an answer came for a field that this form does not have");
  }

  @Test
  void a_fact_that_no_field_asks_for_is_refused() {
    triageIsRefusedWith(
        with(aTriage(), "approval", "APPROVED"),
        "an answer came for a field that this form does not have");
  }

  @Test
  void a_missing_answer_is_refused() {
    var triage = aTriage();
    triage.remove("harm");

    triageIsRefusedWith(triage, "'Harm to the patient (0 to 5)' is needed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"two", "2", "1e3", "NaN"})
  void a_text_is_no_number(String text) {
    triageIsRefusedWith(with(aTriage(), "harm", text), "must be a number");
  }

  @Test
  void a_number_out_of_bounds_or_in_pieces_is_refused() {
    triageIsRefusedWith(with(aTriage(), "harm", 6), "must be at most 5");
    triageIsRefusedWith(with(aTriage(), "harm", -1), "must be at least 0");
    triageIsRefusedWith(with(aTriage(), "harm", 1.5), "must be a whole number");
    triageIsRefusedWith(with(aTriage(), "harm", Double.NaN), "must be a number");
    triageIsRefusedWith(with(aTriage(), "harm", true), "must be a number");
  }

  @Test
  void a_choice_the_form_does_not_offer_is_refused() {
    triageIsRefusedWith(
        with(aTriage(), "confirmedClassification", "SOMETHING"), "must be one of the choices");
    triageIsRefusedWith(
        with(aTriage(), "confirmedClassification", Map.of("a", aMark())),
        "must be one of the choices");
    triageIsRefusedWith(
        with(aTriage(), "namedStaff", List.of("nobody-of-that-name")),
        "must be one of the choices");
    triageIsRefusedWith(with(aTriage(), "namedStaff", "supervisor"), "must be a list of choices");
  }

  @Test
  void a_text_beyond_its_limit_is_refused() {
    triageIsRefusedWith(
        with(aTriage(), "namedOthers", "x".repeat(501)), "must have at most 500 characters");
    triageIsRefusedWith(with(aTriage(), "namedOthers", List.of(aMark())), "must be a text");
    triageIsRefusedWith(with(aTriage(), "namedOthers", "a\0b"), "cannot be kept");
  }

  @Test
  void rows_of_a_list_are_checked_like_fields() {
    triageIsRefusedWith(with(aTriage(), "issues", aMark()), "must be a list");
    triageIsRefusedWith(with(aTriage(), "issues", List.of(aMark())), "row 1 is not a row");
    triageIsRefusedWith(
        with(aTriage(), "issues", List.of(Map.of("severity", 1))), "row 1: 'Category' is needed");
    triageIsRefusedWith(
        with(aTriage(), "issues", List.of(Map.of("category", "QUALITY", "severity", 1))),
        "row 1: 'About' is needed");
    triageIsRefusedWith(
        with(aTriage(), "issues", List.of(Map.of("category", "QUALITY", "severity", 4))),
        "must be at most 3");
    triageIsRefusedWith(
        with(
            aTriage(),
            "issues",
            List.of(Map.of("category", "QUALITY", "severity", 1, "extra", aMark()))),
        "is not a field of this list");
    triageIsRefusedWith(with(aTriage(), "issues", List.of()), "name at least one issue");
  }

  @Test
  void a_value_that_is_no_json_is_refused() {
    var complaint = received(aComplaint());
    var triage = with(aTriage(), "issues", Variables.byteArrayValue(aMark().getBytes()));

    assertThatThrownBy(() -> flow.complete(REPRESENTATIVE, TRIAGE, complaint, triage))
        .isInstanceOf(RuntimeException.class);
    assertThat(flow.waitsAt(complaint)).containsExactly(TRIAGE);
  }

  @Test
  void what_is_shown_for_reading_cannot_be_changed() {
    var complaint = received(aComplaint());
    var before = onRecord(complaint);
    flow.complete(
        REPRESENTATIVE,
        TRIAGE,
        complaint,
        with(
            aTriage(),
            "narrative",
            aMark(),
            "classification",
            "COMPLAINT",
            "classificationReason",
            aMark(),
            "caseNumber",
            "GR-1"));

    assertThat(onRecord(complaint))
        .contains(
            Map.entry("narrative", before.get("narrative")),
            Map.entry("classification", "GRIEVANCE"),
            Map.entry("classificationReason", before.get("classificationReason")));
    assertThat(now(complaint).number()).isEqualTo(complaint.number());
  }

  @Test
  void an_overruling_cannot_be_hidden_behind_a_forged_proposal() {
    triageIsRefusedWith(
        with(aTriage(), "classification", "COMPLAINT", "confirmedClassification", "COMPLAINT"),
        "'Why you decide otherwise' is needed");
  }

  @Test
  void a_fixed_list_keeps_its_rows_and_what_they_say() {
    var grievance = investigated();
    var tooMany = aDraft(grievance, "SUBSTANTIATED", "SUBSTANTIATED", "SUBSTANTIATED");
    assertThatThrownBy(() -> flow.complete(REPRESENTATIVE, DRAFT, grievance, tooMany))
        .hasMessageContaining("must keep its 2 rows");

    var forged = aDraft(grievance, "SUBSTANTIATED", "SUBSTANTIATED");
    forged.put(
        "issues", List.of(with(answered(), "category", "ENVIRONMENT", "severity", 0), answered()));
    flow.complete(REPRESENTATIVE, DRAFT, grievance, forged);

    assertThat(flow.shown(SUPERVISOR, APPROVE, grievance).get("issues"))
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(Map.class))
        .extracting(row -> row.get("category") + " " + row.get("severity"))
        .containsExactly("QUALITY 2", "SAFETY 3");
  }

  @Test
  void a_return_without_reasons_is_refused() {
    var grievance = drafted();

    assertThatThrownBy(
            () -> flow.complete(SUPERVISOR, APPROVE, grievance, Map.of("approval", "SENT_BACK")))
        .hasMessageContaining("'Reasons' is needed");
  }

  private Map<String, Object> answered() {
    return new HashMap<>(Map.of("finding", "SUBSTANTIATED", "answer", aMark()));
  }

  private void triageIsRefusedWith(Map<String, Object> triage, String why) {
    CaseFile complaint = waiting == null ? waiting = received(aComplaint()) : waiting;
    flow.claim(REPRESENTATIVE, TRIAGE, complaint);
    var before = onRecord(complaint);
    var told = happened(complaint);

    assertThatThrownBy(() -> flow.complete(REPRESENTATIVE, TRIAGE, complaint, triage))
        .hasMessageContaining(why)
        .hasMessageNotContaining("mark");
    assertThat(onRecord(complaint)).isEqualTo(before);
    assertThat(happened(complaint)).isEqualTo(told);
    assertThat(flow.waitsAt(complaint)).containsExactly(TRIAGE);
  }

  private CaseFile waiting;
}
