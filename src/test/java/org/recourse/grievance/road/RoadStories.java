package org.recourse.grievance.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.Person.REPRESENTATIVE;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.recourse.ApiCaller;
import org.recourse.FlowTests;
import org.recourse.Person;
import org.recourse.RecourseTest;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.NamedPeople;
import org.recourse.forms.FlowRecord;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What every story beside the road begins with: a complaint under way, and people at the API. */
@RecourseTest
abstract class RoadStories extends FlowTests {

  static final String TRIAGE = "Triage complaint";
  static final String INVESTIGATE = "Investigate complaint";
  static final String HOSTILE = "O'Hara \"<b>\" \\u0000 \u202e ${1+1} 李 'drop table'; --\n\tend ";

  @LocalServerPort int port;
  @Autowired TaskService tasks;
  @Autowired NamedPeople named;
  @Autowired Clock clock;
  @Autowired List<FlowRecord> records;
  ApiCaller api;

  @BeforeEach
  void findTheServer() {
    api = new ApiCaller(port);
  }

  /** A complaint that waits for its triage. */
  CaseFile received() {
    var complaint = everyText("grievance", "record-complaint", aMark());
    complaint.putAll(
        Map.of(
            "channel",
            "LETTER",
            "receivedAt",
            OffsetDateTime.now(clock).minusDays(6).toString(),
            "responseRequested",
            true));
    var file = flow.receive(REPRESENTATIVE, "grievance", complaint);
    flow.work(file);
    return file;
  }

  /** A grievance under investigation, triaged by this person, whom it is now. */
  CaseFile triagedBy(Person person) {
    var file = received();
    var triage = everyText("grievance", "triage-complaint", aMark());
    triage.remove("overrideReason");
    triage.putAll(
        Map.of("confirmedClassification", "GRIEVANCE", "harm", 1, "riskDecision", "DECLINE"));
    triage.put("issues", List.of(Map.of("category", "QUALITY", "severity", 2, "about", "CARE")));
    flow.complete(person, TRIAGE, file, triage);
    flow.work(file);
    return file;
  }

  /** A complaint that was taken back. */
  CaseFile closed() {
    var file = received();
    assertThat(post(REPRESENTATIVE, file, "/withdrawal", Map.of("reason", aMark())).statusCode())
        .isEqualTo(200);
    flow.work(file);
    return file;
  }

  HttpResponse<String> post(Person person, CaseFile file, String what, Map<String, ?> body) {
    return api.post(person.username(), "/api/grievances/" + file.number() + what, body);
  }

  /** Does it, and hands back what the API answered. */
  JsonNode done(Person person, CaseFile file, String what, Map<String, ?> body) {
    var answer = post(person, file, what, body);
    assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
    return ApiCaller.tree(answer.body());
  }

  /** Tries it, and hands back the sentence that refused it. */
  String refused(int status, Person person, CaseFile file, String what, Map<String, ?> body) {
    var answer = post(person, file, what, body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return ApiCaller.tree(answer.body()).path("detail").asText();
  }

  /** What everybody who may see the case finds on record. */
  JsonNode caseFile(CaseFile file) {
    return ApiCaller.tree(api.get("supervisor", "/api/cases/" + file.number()).body());
  }

  /** The record must stand as the timeline tells, and each part of it be found by its key. */
  void isProven(CaseFile file) {
    var record =
        records.stream().filter(one -> one.flow().equals("grievance")).findFirst().orElseThrow();
    record
        .valuesOf(List.of(file.id()))
        .get(file.id())
        .forEach(
            (key, value) ->
                assertThat(record.values(file.id(), Set.of(key))).containsEntry(key, value));
    var report = ApiCaller.tree(api.get("auditor", "/api/audit/verify").body());
    assertThat(report.path("findings").toString()).doesNotContain(file.number());
    assertThat(report.path("cases").asInt()).isPositive();
  }

  String assignee(String label, CaseFile file) {
    return flow.task(label, file).getAssignee();
  }
}
