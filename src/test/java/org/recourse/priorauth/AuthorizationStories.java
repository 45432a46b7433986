package org.recourse.priorauth;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.Person.SPECIALIST;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.recourse.FlowTests;
import org.recourse.Person;
import org.recourse.casefile.CaseFile;
import org.springframework.beans.factory.annotation.Autowired;

/** What every story about a request begins with. */
abstract class AuthorizationStories extends FlowTests {

  static final String VERIFY = "Verify coverage";
  static final String GATHER = "Gather documents";
  static final String SUBMIT = "Submit by hand";
  static final String RECORD = "Record decision";
  static final String REVIEW = "Review decided lines";
  static final String SETTLE = "Settle mismatch";
  static final String LOST = "Decide on lost coverage";
  static final String AGAIN = "Verify coverage again";

  /** An imaging code for which every payer of the house wants an authorization. */
  static final String IMAGING = "S8042";

  @Autowired Clock clock;
  @Autowired private TaskService tasks;

  /** Expedited care of a member of a Medicare Advantage plan. */
  Map<String, Object> anUrgentRequest() {
    return with(
        aRequest(),
        "urgency",
        "EXPEDITED",
        "certifiedBy",
        aMark(),
        "certification",
        aMark(),
        "payer",
        "golden-advantage",
        "memberId",
        "1EG4TE5MK73");
  }

  /** A standard request to a commercial plan for one scan next week. */
  Map<String, Object> aRequest() {
    var answers = everyText("priorauth", "request-authorization", aMark());
    with(
        answers,
        "receivedAt",
        now(-60),
        "careKind",
        "SCHEDULED",
        "subject",
        "SERVICE",
        "urgency",
        "STANDARD",
        "patientBirthDate",
        "1950-02-03",
        "language",
        "en",
        "payer",
        "sunrise-ppo",
        "memberId",
        "SUN123456789",
        "orderingNpi",
        "1234567893",
        "renderingNpi",
        "1558598797",
        "appointmentOn",
        day(10));
    answers.remove("certifiedBy");
    answers.remove("certification");
    answers.put("serviceLines", List.of(aLine(IMAGING)));
    return answers;
  }

  Map<String, Object> aLine(String code, Object... more) {
    var line = new LinkedHashMap<String, Object>();
    line.put("code", code);
    line.put("place", "11");
    line.put("description", aMark());
    line.put("diagnosis", "M17.11");
    line.put("units", 2);
    line.put("from", day(7));
    line.put("to", day(30));
    return with(line, more);
  }

  static Map<String, Object> with(Map<String, Object> answers, Object... more) {
    for (int i = 0; i < more.length; i += 2) {
      answers.put((String) more[i], more[i + 1]);
    }
    return answers;
  }

  String day(int fromToday) {
    return LocalDate.now(clock).plusDays(fromToday).toString();
  }

  String now(int minutes) {
    return OffsetDateTime.now(clock).plusMinutes(minutes).toString();
  }

  CaseFile requested(Map<String, Object> request) {
    var file = flow.receive(SPECIALIST, "priorauth", request);
    flow.work(file);
    return file;
  }

  /** Coverage as the request has it, in force or not. */
  Map<String, Object> aCoverage(CaseFile file, String coverage) {
    var answers = everyText("priorauth", "verify-coverage", aMark());
    answers.putAll(
        Map.of(
            "payer", onRecord(file).get("payer"),
            "memberId", onRecord(file).get("memberId"),
            "coverage", coverage));
    return answers;
  }

  CaseFile covered(Map<String, Object> request) {
    var file = requested(request);
    flow.complete(SPECIALIST, VERIFY, file, aCoverage(file, "CONFIRMED"));
    flow.work(file);
    return file;
  }

  /** Every document that is asked for is there. */
  Map<String, Object> allDocuments(CaseFile file) {
    List<Map<String, Object>> rows = new ArrayList<>();
    ((List<?>) onRecord(file).get("documents"))
        .forEach(row -> rows.add(Map.of("state", "ATTACHED", "note", aMark())));
    return new LinkedHashMap<>(Map.of("documents", rows));
  }

  CaseFile gathered(Map<String, Object> request) {
    var file = covered(request);
    flow.complete(SPECIALIST, GATHER, file, allDocuments(file));
    flow.work(file);
    return file;
  }

  Map<String, Object> aSubmission() {
    var answers = everyText("priorauth", "submit-by-hand", aMark());
    answers.put("payerReceivedAt", now(0));
    return answers;
  }

  CaseFile submitted(Map<String, Object> request) {
    var file = gathered(request);
    flow.complete(SPECIALIST, SUBMIT, file, aSubmission());
    flow.work(file);
    return file;
  }

  /**
   * What the payer says about each line, in order; the facility and provider are those asked for.
   */
  @SafeVarargs
  final Map<String, Object> aDecision(Map<String, Object>... lines) {
    return new LinkedHashMap<>(
        Map.of(
            "decidedAt", now(0),
            "decisionSource", aMark(),
            "serviceLines", Arrays.asList(lines)));
  }

  Map<String, Object> granted(String code, int units) {
    return new LinkedHashMap<>(
        Map.of(
            "decisionCode", code,
            "authorizationNumber", aMark(),
            "approvedUnits", units,
            "approvedFrom", day(0),
            "approvedTo", day(60)));
  }

  Map<String, Object> said(String code, Object... more) {
    return with(new LinkedHashMap<>(Map.of("decisionCode", code)), more);
  }

  @SafeVarargs
  final void decide(CaseFile file, Map<String, Object>... lines) {
    flow.complete(SPECIALIST, RECORD, file, aDecision(lines));
    flow.work(file);
  }

  /** What somebody is told who may not do this; the task is free again. */
  void refused(
      Person person, String step, CaseFile file, Map<String, Object> answers, String because) {
    assertThatThrownBy(() -> flow.complete(person, step, file, answers))
        .hasStackTraceContaining(because);
    tasks.setAssignee(flow.task(step, file).getId(), null);
  }

  /** Every text of the form of this step, filled in. */
  void talk(String step, String form, CaseFile file) {
    flow.complete(SPECIALIST, step, file, everyText("priorauth", form, aMark()));
    flow.work(file);
  }

  /** Nothing more happens to approved care, whose coverage stays in force; some day it is over. */
  void careIsOver(CaseFile file) {
    if (flow.waitsAt(file).contains(AGAIN)) {
      var answers = everyText("priorauth", "verify-coverage-again", aMark());
      flow.complete(SPECIALIST, AGAIN, file, with(answers, "coverageAgain", "IN_FORCE"));
      flow.work(file);
    }
    if (now(file).isOpen()) {
      time.passes(Duration.ofDays(45));
      flow.work(file);
    }
  }
}
