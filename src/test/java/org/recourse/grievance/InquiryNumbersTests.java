package org.recourse.grievance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recourse.ApiCaller;
import org.recourse.RecourseTest;
import org.recourse.casefile.CaseFile;
import org.recourse.security.Wire;
import org.recourse.security.Wire.Answer;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A department sees its question and does not learn, by trying numbers, of which case it is. */
@RecourseTest
class InquiryNumbersTests extends InquiryStories {

  private static final String ENGINE = "/camunda/api/engine/engine/default";
  private static final String PASSWORD = "blue-heron-at-the-pond";

  @LocalServerPort private int port;

  @Test
  void no_address_tells_a_department_whether_a_case_has_a_question_for_it() {
    var grievance = asking("radiology");
    var radiology = Wire.signedIn(port, "department-responder");

    for (var list : List.of("/task", "/task/count", "/history/task", "/history/task/count")) {
      for (var condition :
          List.of(
              "processInstanceBusinessKey=%s",
              "processInstanceBusinessKeyIn=GR-1999-000001,%s",
              "processInstanceBusinessKeyLike=%%%s",
              "processInstanceBusiness%%4Bey=%s",
              "maxResults=9" + "&a".repeat(2_500) + "&processInstanceBusinessKey=%s",
              "caseInstanceBusinessKey=%s",
              "caseInstanceBusinessKeyLike=%s")) {
        var path = ENGINE + list + "?" + condition;
        tellsNothing(grievance, number -> radiology.call("GET", path.formatted(number), null));
      }
    }
  }

  @Test
  void no_body_tells_a_department_whether_a_case_has_a_question_for_it() {
    var grievance = asking("radiology");
    var radiology = Wire.signedIn(port, "department-responder");
    var filter = ENGINE + "/filter/" + myGroups(radiology);

    for (var list :
        List.of(
            ENGINE + "/task?maxResults=9",
            ENGINE + "/task/count",
            filter + "/list?maxResults=9",
            filter + "/count")) {
      for (var body :
          List.of(
              "{\"processInstanceBusinessKey\":\"%s\"}",
              "{\"processInstanceBusinessKeyIn\":[\"%s\"]}",
              "{\"processInstanceBusinessKeyLike\":\"%s%%\"}",
              "{\"processInstanceBusinessKeyExpression\":\"${'%s'}\"}",
              "{\"processInstanceBusinessKeyLikeExpression\":\"${'%s'}\"}",
              "{\"caseInstanceBusinessKey\":\"%s\"}",
              "{\"processInstanceBusiness\\u004bey\":\"%s\"}",
              "{\"orQueries\":[{\"name\":\"a\"},{\"processInstanceBusinessKey\":\"%s\"}]}")) {
        tellsNothing(grievance, number -> radiology.call("POST", list, body.formatted(number)));
      }
    }
  }

  @Test
  void what_tasklist_sends_for_a_department_finds_its_question() {
    var grievance = asking("radiology");
    var own = question(grievance, "radiology").getId();
    var radiology = Wire.signedIn(port, "department-responder");
    var sent =
        "{\"sorting\":[{\"sortBy\":\"created\",\"sortOrder\":\"desc\"}],\"processVariables\":[],"
            + "\"taskVariables\":[],\"caseInstanceVariables\":[]}";
    var list = ENGINE + "/filter/" + myGroups(radiology) + "/list?firstResult=0&maxResults=15";

    assertThat(radiology.call("POST", list, sent).body()).contains(own);
    assertThat(radiology.call("GET", ENGINE + "/task/" + own, null).status()).isEqualTo(200);
    assertThat(radiology.call("GET", ENGINE + "/filter?itemCount=true&maxResults=9", null).body())
        .contains("\"itemCount\":");
  }

  @Test
  void who_works_on_complaints_too_asks_by_number() {
    var grievance = asking("radiology");
    var name = "both" + grievance.number().substring(8);
    var both = Set.of("representatives", "department-responders", "department-radiology");
    var person =
        Map.of("username", name, "displayName", "Both", "password", PASSWORD, "groups", both);
    var staff = new ApiCaller(port).post("administrator", "/api/staff", person);
    assertThat(staff.statusCode()).as(staff.body()).isEqualTo(201);
    var colleague = new Wire(port);
    colleague.signIn(name, PASSWORD);

    assertThat(colleague.call("POST", ENGINE + "/task/count", byNumber(grievance)).body())
        .contains("\"count\":2");
  }

  @Test
  void a_number_that_was_tried_is_on_the_access_log_as_refused() {
    var grievance = asking("radiology");
    var radiology = Wire.signedIn(port, "department-responder");

    radiology.call("POST", ENGINE + "/task/count", byNumber(grievance));

    var log =
        new ApiCaller(port).get("auditor", "/api/cases/" + grievance.number() + "/access-log");
    assertThat(log.body()).contains("LIST_OF_ONE_CASE");
    for (var entry : ApiCaller.tree(log.body()).path("entries")) {
      if (entry.path("username").asText().equals("department-responder")) {
        assertThat(entry.path("allowed").asBoolean()).isFalse();
      }
    }
  }

  private void tellsNothing(CaseFile asking, Asked asked) {
    var answers = new ArrayList<String>();
    for (var number : List.of(asking.number(), "GR-1999-000042")) {
      var answer = asked.by(number);
      assertThat(answer.status()).as(answer.body()).isEqualTo(403);
      assertThat(answer.headers("Content-Type")).containsExactly("application/problem+json");
      assertThat(answer.body()).contains("ask patient relations").doesNotContain(number);
      answers.add(answer.body());
    }
    assertThat(answers.get(0)).isEqualTo(answers.get(1));
  }

  private static String myGroups(Wire person) {
    var filters = person.call("GET", ENGINE + "/filter?name=My%20groups&maxResults=9", null).body();
    return ApiCaller.tree(filters).path(0).path("id").asText();
  }

  private static String byNumber(CaseFile file) {
    return "{\"processInstanceBusinessKey\":\"" + file.number() + "\"}";
  }

  /** A call that asks by a case number. */
  private interface Asked {

    Answer by(String number);
  }
}
