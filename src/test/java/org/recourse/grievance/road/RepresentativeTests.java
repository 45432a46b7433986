package org.recourse.grievance.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.Person.COUNSELOR;
import static org.recourse.Person.REPRESENTATIVE;
import static org.recourse.Person.REPRESENTATIVE2;
import static org.recourse.Person.SUPERVISOR;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.recourse.ApiCaller;
import org.recourse.Person;
import org.recourse.grievance.road.representative.Representatives;
import org.springframework.beans.factory.annotation.Autowired;

/** Whose complaint it is, and how it changes hands. */
class RepresentativeTests extends RoadStories {

  private static final String PATH = "/representative";

  @Autowired Representatives representatives;

  @Test
  void whoever_claims_the_triage_first_sees_the_case_through() {
    var file = received();
    assertThat(representatives.of(file.id())).isEmpty();

    flow.claim(REPRESENTATIVE, TRIAGE, file);
    tasks.setAssignee(flow.task(TRIAGE, file).getId(), null);
    flow.claim(REPRESENTATIVE2, TRIAGE, file);

    assertThat(representatives.of(file.id())).contains("representative");
    assertThat(caseFile(file).at("/answers/representative").asText()).isEqualTo("representative");
    assertThat(happened(file)).containsOnlyOnce("REPRESENTATIVE_CHANGED");
    isProven(file);
  }

  @Test
  void a_representative_hands_over_with_a_note_and_claimed_tasks_go_along() {
    var file = triagedBy(REPRESENTATIVE);
    flow.claim(REPRESENTATIVE, INVESTIGATE, file);
    var note = aMark() + HOSTILE;

    var answer = done(REPRESENTATIVE, file, PATH, to("representative2", note));

    assertThat(answer.path("handedOver").asBoolean()).isTrue();
    assertThat(answer.at("/tasks/0").asText()).isEqualTo(INVESTIGATE);
    assertThat(assignee(INVESTIGATE, file)).isEqualTo("representative2");
    assertThat(onRecord(file))
        .containsEntry("representative", "representative2")
        .containsEntry("handedOverBy", "representative")
        .containsEntry("handOverNote", note);
    assertThat(caseFile(file).at("/answers/handOverNote").asText()).isEqualTo(note);
    isProven(file);
  }

  @Test
  void a_task_that_is_not_the_successors_to_do_waits_for_its_group_again() {
    var file = received();
    flow.claim(REPRESENTATIVE, TRIAGE, file);
    var triage = flow.task(TRIAGE, file).getId();
    tasks.deleteCandidateGroup(triage, "representatives");
    tasks.addCandidateGroup(triage, "risk-managers");

    var answer = done(SUPERVISOR, file, PATH, to("representative2", aMark()));

    assertThat(answer.at("/tasksReleased/0").asText()).isEqualTo(TRIAGE);
    assertThat(assignee(TRIAGE, file)).isNull();
  }

  @Test
  void a_supervisor_gives_a_case_that_nobody_has_to_somebody() {
    var file = received();

    assertThat(refused(403, REPRESENTATIVE2, file, PATH, to("representative2", aMark())))
        .contains("no representative yet");
    done(SUPERVISOR, file, PATH, to("Representative2 ", aMark()));

    assertThat(representatives.of(file.id())).contains("representative2");
  }

  @Test
  void what_cannot_be_handed_over_is_refused_in_plain_words() {
    var file = triagedBy(REPRESENTATIVE);
    named.set(file.id(), Set.of("supervisor2"));

    assertThat(refused(400, REPRESENTATIVE, file, PATH, to("representative2", " ")))
        .contains("reason");
    assertThat(refused(400, REPRESENTATIVE, file, PATH, to("nobody", aMark())))
        .contains("nobody with that sign-in name");
    assertThat(refused(400, REPRESENTATIVE, file, PATH, to(COUNSELOR.username(), aMark())))
        .contains("does not work on this case");
    assertThat(refused(400, REPRESENTATIVE, file, PATH, to("supervisor2", aMark())))
        .contains("named in the complaint");
    assertThat(refused(403, REPRESENTATIVE2, file, PATH, to("representative2", aMark())))
        .contains("supervisor can hand it over");
    assertThat(refused(409, REPRESENTATIVE, file, PATH, to("representative", aMark())))
        .contains("already");
    refused(404, Person.SUPERVISOR2, file, PATH, to("representative2", aMark()));
    refused(404, COUNSELOR, file, PATH, to("representative2", aMark()));
    assertThat(refused(409, SUPERVISOR, closed(), PATH, to("representative2", aMark())))
        .contains("closed");
    assertThat(representatives.of(file.id())).contains("representative");
  }

  @Test
  void a_request_sent_twice_hands_over_once() {
    var file = triagedBy(REPRESENTATIVE);
    var key = UUID.randomUUID().toString();
    var path = "/api/grievances/" + file.number() + PATH;
    var body = to("representative2", aMark());

    var first = api.post("supervisor", path, body, "Idempotency-Key", key);
    var again = api.post("supervisor", path, body, "Idempotency-Key", key);

    assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(happened(file).stream().filter("REPRESENTATIVE_CHANGED"::equals)).hasSize(2);
  }

  @Test
  void a_supervisor_hands_over_all_open_cases_of_somebody_absent() {
    var taken = triagedBy(REPRESENTATIVE);
    var stays = triagedBy(REPRESENTATIVE);
    var hidden = triagedBy(REPRESENTATIVE);
    named.set(stays.id(), Set.of("representative2"));
    named.set(hidden.id(), Set.of("supervisor"));
    var wanted = Map.of("from", "representative", "to", "representative2", "reason", aMark());

    assertThat(api.post("representative", "/api/grievances/hand-over", wanted).statusCode())
        .isEqualTo(403);
    var answer = api.post("supervisor", "/api/grievances/hand-over", wanted);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).contains(taken.number()).doesNotContain(hidden.number());
    for (var result : ApiCaller.tree(answer.body())) {
      if (result.path("number").asText().equals(stays.number())) {
        assertThat(result.path("problem").asText()).contains("named in the complaint");
      }
    }
    assertThat(List.of(taken, stays, hidden))
        .extracting(file -> representatives.of(file.id()).orElseThrow())
        .containsExactly("representative2", "representative", "representative");
    isProven(taken);
  }

  @Test
  void a_representative_who_is_named_loses_the_case_to_whoever_triages_it() {
    var file = received();
    flow.claim(REPRESENTATIVE, TRIAGE, file);
    tasks.setAssignee(flow.task(TRIAGE, file).getId(), null);

    flow.complete(REPRESENTATIVE2, TRIAGE, file, aTriageNaming("representative"));

    assertThat(representatives.of(file.id())).contains("representative2");
    isProven(file);
  }

  private Map<String, Object> aTriageNaming(String username) {
    return Map.of(
        "confirmedClassification",
        "GRIEVANCE",
        "harm",
        0,
        "riskDecision",
        "DECLINE",
        "riskReason",
        aMark(),
        "issues",
        List.of(Map.of("category", "QUALITY", "severity", 1, "about", "CARE")),
        "namedStaff",
        List.of(username));
  }

  private static Map<String, Object> to(String username, String note) {
    return Map.of("username", username, "reason", note);
  }
}
