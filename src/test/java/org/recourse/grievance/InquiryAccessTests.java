package org.recourse.grievance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.Person.REPRESENTATIVE;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recourse.ApiCaller;
import org.recourse.RecourseTest;
import org.recourse.casefile.CaseFile;
import org.recourse.security.Wire;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A department sees its own questions and nothing else, over the very calls Tasklist makes. */
@RecourseTest
class InquiryAccessTests extends InquiryStories {

  private static final String ENGINE = "/camunda/api/engine/engine/default";

  @LocalServerPort private int port;

  @Test
  void a_department_finds_its_own_question_and_no_other() {
    var grievance = asking("radiology", "nursing");
    var own = question(grievance, "radiology").getId();
    var other = question(grievance, "nursing").getId();
    var radiology = Wire.signedIn(port, "department-responder");

    assertThat(listed(radiology, grievance)).contains(own).doesNotContain(other);
    assertThat(counted(radiology, grievance)).contains("\"count\":1");
    for (var path : List.of("", "/form", "/form-variables", "/deployed-form")) {
      assertThat(radiology.call("GET", ENGINE + "/task/" + own + path, null).status())
          .as(path)
          .isEqualTo(200);
      assertThat(radiology.call("GET", ENGINE + "/task/" + other + path, null).status())
          .as(path)
          .isGreaterThanOrEqualTo(400);
    }
    var claim = "{\"userId\":\"department-responder\"}";
    assertThat(radiology.call("POST", ENGINE + "/task/" + other + "/claim", claim).status())
        .isGreaterThanOrEqualTo(400);
    assertThat(submits(radiology, other)).isGreaterThanOrEqualTo(400);
  }

  @Test
  void a_department_reads_the_question_and_nothing_of_the_case() {
    var grievance = asking("radiology");
    var question = question(grievance, "radiology").getId();
    var radiology = Wire.signedIn(port, "department-responder");

    var shown =
        radiology.call("GET", ENGINE + "/task/" + question + "/form-variables", null).body();

    assertThat(shown).contains((String) inquiry(grievance, 0).get("question"));
    assertThat(shown)
        .doesNotContain((String) onRecord(grievance).get("narrative"), grievance.number());
    for (var path : List.of("", "/timeline", "/documents", "/related", "/inquiries")) {
      assertThat(radiology.call("GET", "/api/cases/" + grievance.number() + path, null).status())
          .as(path)
          .isEqualTo(404);
    }
    assertThat(radiology.call("GET", "/api/tasks/" + question, null).status()).isEqualTo(404);
  }

  @Test
  void a_department_claims_and_answers_in_tasklist() {
    var grievance = asking("radiology");
    var question = question(grievance, "radiology").getId();
    var radiology = Wire.signedIn(port, "department-responder");

    var claim = "{\"userId\":\"department-responder\"}";
    assertThat(radiology.call("POST", ENGINE + "/task/" + question + "/claim", claim).status())
        .isEqualTo(204);
    assertThat(submits(radiology, question)).isEqualTo(204);

    assertThat(inquiry(grievance, 0)).containsEntry("state", "ANSWERED");
    assertThat(flow.waitsAt(grievance)).containsExactly(INVESTIGATE);
  }

  @Test
  void supervisors_see_every_question_and_representatives_none() {
    var grievance = asking("radiology", "nursing");
    var question = question(grievance, "nursing").getId();
    var supervisor = Wire.signedIn(port, "supervisor");
    var representative = Wire.signedIn(port, "representative");

    assertThat(counted(supervisor, grievance)).contains("\"count\":3");
    assertThat(supervisor.call("GET", "/api/tasks/" + question, null).body())
        .contains(grievance.number(), ANSWER);
    assertThat(
            supervisor
                .call("GET", "/api/cockpit/instances?number=" + grievance.number(), null)
                .body())
        .containsSubsequence("Complaint investigation", "Department inquiry");
    assertThat(counted(representative, grievance)).contains("\"count\":1");
    assertThat(representative.call("GET", ENGINE + "/task/" + question + "/form", null).status())
        .isGreaterThanOrEqualTo(400);
  }

  @Test
  void somebody_of_the_department_whom_the_complaint_names_sees_nothing_of_the_question() {
    var file = received(aComplaint());
    var triage = with(aTriage(), "departmentsToAsk", questions("radiology"));
    flow.complete(
        REPRESENTATIVE, TRIAGE, file, with(triage, "namedStaff", List.of("department-responder")));
    flow.work(file);
    var question = question(file, "radiology").getId();
    var named = Wire.signedIn(port, "department-responder");

    assertThat(counted(named, file)).contains("\"count\":0");
    assertThat(named.call("GET", ENGINE + "/task/" + question + "/form", null).status())
        .isGreaterThanOrEqualTo(400);
    assertThat(submits(named, question)).isGreaterThanOrEqualTo(400);
  }

  @Test
  void one_more_department_is_asked_over_the_api() {
    var grievance = triaged();
    var api = new ApiCaller(port);
    var path = "/api/cases/" + grievance.number() + "/inquiries";
    var wanted = Map.of("department", "billing", "question", aMark());

    assertThat(api.post("billing-responder", path, wanted).statusCode()).isEqualTo(404);
    assertThat(api.post("auditor", path, wanted).statusCode()).isEqualTo(403);
    assertThat(api.post("representative", path, wanted).statusCode()).isEqualTo(201);
    flow.work(grievance);

    assertThat(question(grievance, "billing")).isNotNull();
    assertThat(api.get("representative", path).body()).contains("\"department\":\"billing\"");
  }

  private static int submits(Wire person, String task) {
    var answer = "{\"variables\":{\"inquiryAnswer\":{\"value\":\"We know nothing of it.\"}}}";
    return person.call("POST", ENGINE + "/task/" + task + "/submit-form", answer).status();
  }

  private static String listed(Wire person, CaseFile file) {
    return person.call("POST", ENGINE + "/task?maxResults=9", query(file)).body();
  }

  private static String counted(Wire person, CaseFile file) {
    return person.call("POST", ENGINE + "/task/count", query(file)).body();
  }

  private static String query(CaseFile file) {
    return "{\"processInstanceBusinessKey\":\"" + file.number() + "\"}";
  }
}
