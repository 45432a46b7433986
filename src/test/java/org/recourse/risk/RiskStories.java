package org.recourse.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.Person.LAWYER;
import static org.recourse.Person.REPRESENTATIVE;
import static org.recourse.Person.RISK_MANAGER;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.recourse.FlowTests;
import org.recourse.Person;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.audit.Verification;
import org.recourse.casefile.related.Referrals;
import org.recourse.casefile.related.RelatedCases;
import org.recourse.casefile.timeline.TimelineEntry;
import org.recourse.deadline.CaseClock;
import org.recourse.deadline.Deadlines;
import org.springframework.beans.factory.annotation.Autowired;

/** What every story about a risk case begins with. */
abstract class RiskStories extends FlowTests {

  static final String ACKNOWLEDGE = "Acknowledge report";
  static final String ASSESS = "Assess report";
  static final String ASSESS_AGAIN = "Assess report again";
  static final String DO_DUTY = "Do duty";
  static final String RATE = "Rate harm";
  static final String ANALYZE = "Analyze event";
  static final String FOLLOW_UP = "Follow up actions";
  static final String CLEAR = "Clear letters";
  static final String CLOSE = "Close risk case";

  @Autowired Clock clock;
  @Autowired Deadlines deadlines;
  @Autowired Referrals referrals;
  @Autowired RelatedCases related;
  @Autowired TaskService tasks;
  @Autowired FormService forms;
  @Autowired RiskHandling risks;
  @Autowired private Verification verification;

  private final List<CaseFile> told = new ArrayList<>();

  @AfterEach
  void the_record_and_the_timeline_say_the_same() {
    var numbers = told.stream().map(CaseFile::number).toList();
    assertThat(verification.verify().findings())
        .filteredOn(finding -> numbers.contains(finding.number()))
        .isEmpty();
  }

  /** A report with these marks, of something the hospital heard of an hour ago. */
  CaseFile reported(String... marks) {
    return reported(clock.instant().minusSeconds(3600), marks);
  }

  /** A report with these marks, of something the hospital first heard of then. */
  CaseFile reported(Instant firstHeard, String... marks) {
    var report = everyText("risk", "report-risk", aMark());
    report.put("receivedAt", firstHeard.toString());
    report.put("marks", List.of(marks));
    report.put("patientBirthDate", "1950-03-04");
    report.remove("eventTime");
    var file = flow.receive(RISK_MANAGER, "risk", report);
    return begun(file);
  }

  /** The risk case that a representative's complaint led to. */
  CaseFile referred(CaseFile complaint, String... marks) {
    stage.as(
        REPRESENTATIVE,
        () ->
            referrals.refer(
                complaint.id(),
                "risk",
                aMark(),
                Map.of("triggers", List.of(marks), "concerns", aMark())));
    var opened =
        related.of(complaint.id()).stream().filter(one -> one.kind().equals("risk")).toList();
    return begun(files.get(opened.get(opened.size() - 1).caseId()));
  }

  private CaseFile begun(CaseFile file) {
    told.add(file);
    flow.work(file);
    return file;
  }

  /** A complaint that a representative has taken up. */
  CaseFile aComplaint() {
    var complaint = everyText("grievance", "record-complaint", aMark());
    complaint.putAll(
        Map.of(
            "channel", "LETTER",
            "receivedAt", clock.instant().minusSeconds(7200).toString(),
            "patientBirthDate", "1950-02-03",
            "language", "en",
            "complainantRelation", "SPOUSE_OR_PARTNER",
            "proofOfAuthority", "ON_FILE",
            "responseRequested", true));
    var file = flow.receive(REPRESENTATIVE, "grievance", complaint);
    told.add(file);
    flow.work(file);
    return file;
  }

  void acknowledge(Person person, CaseFile file) {
    flow.complete(person, ACKNOWLEDGE, file, everyText("risk", "acknowledge-report", aMark()));
    flow.work(file);
  }

  /** The assessment with no harm, no review and these answers. */
  Map<String, Object> assessed(Object... answers) {
    Map<String, Object> all = everyText("risk", "assess-report", aMark());
    all.put("assessment", "RISK");
    all.put("reviewKind", "NONE");
    all.put("harmInternal", "0");
    all.put("harmAhrq", "NO_HARM");
    for (int i = 0; i < answers.length; i += 2) {
      all.put((String) answers[i], answers[i + 1]);
    }
    return all;
  }

  void assess(Person person, CaseFile file, Object... answers) {
    flow.complete(person, ASSESS, file, assessed(answers));
    flow.work(file);
  }

  @SuppressWarnings("unchecked")
  List<Map<String, Object>> duties(CaseFile file) {
    return (List<Map<String, Object>>) onRecord(file).getOrDefault("duties", List.of());
  }

  Map<String, Object> duty(CaseFile file, String word) {
    return duties(file).stream()
        .filter(one -> one.get("duty").equals(word))
        .reduce((before, after) -> after)
        .orElseThrow(() -> new AssertionError("No duty " + word + " in " + duties(file)));
  }

  /** The words of the duties somebody owes. */
  List<String> owed(CaseFile file) {
    return duties(file).stream()
        .filter(one -> one.get("state").equals("OPEN"))
        .map(one -> (String) one.get("duty"))
        .toList();
  }

  Task dutyTask(CaseFile file, String word) {
    int position = (Integer) duty(file, word).get("position");
    return tasks
        .createTaskQuery()
        .processInstanceBusinessKey(file.number())
        .processVariableValueEquals("dutyPosition", position)
        .taskName(DO_DUTY)
        .singleResult();
  }

  /** Says of a duty that it is done, with every proof there is. */
  void doDuty(Person person, CaseFile file, String word, Object... answers) {
    Map<String, Object> done = new LinkedHashMap<>();
    done.put("dutyOutcome", "DONE");
    for (var proof :
        List.of("proofName", "proofNumber", "proofPlace", "proofPaper", "proofContent")) {
      done.put(proof, aMark());
    }
    for (int i = 0; i < answers.length; i += 2) {
      done.put((String) answers[i], answers[i + 1]);
    }
    done.values().removeIf(value -> value == null);
    var task = dutyTask(file, word).getId();
    stage.does(
        person,
        () -> {
          tasks.claim(task, person.username());
          forms.submitTaskForm(task, flow.asSubmitted(done));
        });
    flow.work(file);
  }

  /** Does all that is owed, what must come first before the rest. */
  void doEverything(CaseFile file) {
    for (var word : owed(file)) {
      if (dutyTask(file, word) != null) {
        doDuty(RISK_MANAGER, file, word, "dutyReason", aMark());
      }
    }
  }

  /** Counsel clears the letters, where any are held. */
  void clearIfHeld(CaseFile file) {
    if (flow.waitsAt(file).contains(CLEAR)) {
      flow.complete(LAWYER, CLEAR, file, Map.of("clearance", "CLEARED", "counselNote", aMark()));
      flow.work(file);
    }
  }

  /** Something has become known, and a risk manager says what it is now. */
  void assessAgain(CaseFile file, List<String> triggers, Object... answers) {
    stage.does(RISK_MANAGER, () -> risks.newFacts(file.id(), aMark()));
    var facts = everyText("risk", "assess-report-again", aMark());
    facts.put("triggers", triggers);
    for (int i = 0; i < answers.length; i += 2) {
      facts.put((String) answers[i], answers[i + 1]);
    }
    flow.complete(RISK_MANAGER, ASSESS_AGAIN, file, facts);
    flow.work(file);
  }

  /** The analysis is written, with one action. */
  void analyze(CaseFile risk, Map<String, Object> action) {
    var answers = everyText("risk", "analyze-event", aMark());
    answers.keySet().removeAll(List.of("action", "owner", "measure"));
    answers.put("actions", List.of(action));
    flow.complete(RISK_MANAGER, ANALYZE, risk, answers);
    flow.work(risk);
  }

  /** Every action was done, and had this effect. */
  @SuppressWarnings("unchecked")
  void followUp(CaseFile risk, String effect) {
    var actions = (List<Map<String, Object>>) onRecord(risk).get("actions");
    List<Map<String, Object>> lines = new ArrayList<>();
    for (var action : actions) {
      Map<String, Object> line = new LinkedHashMap<>(action);
      line.put("doneOn", "2026-01-10");
      line.put("effect", effect);
      lines.add(line);
    }
    flow.complete(RISK_MANAGER, FOLLOW_UP, risk, Map.of("actions", lines));
    flow.work(risk);
  }

  void close(CaseFile file, String wording) {
    Map<String, Object> answers = new LinkedHashMap<>();
    answers.put("returnStatus", "REVIEWED");
    answers.put("closingNote", aMark());
    if (wording != null) {
      answers.put("clearedWording", wording);
    }
    flow.complete(RISK_MANAGER, CLOSE, file, answers);
    flow.work(file);
  }

  CaseClock clock(CaseFile file, String word) {
    return deadlines.of(file.id()).stream()
        .filter(one -> one.clock().equals(word))
        .reduce((before, after) -> after)
        .orElseThrow();
  }

  /** It is a moment after this one. */
  void justAfter(Instant moment, CaseFile file) {
    time.goesTo(moment.plusSeconds(5));
    flow.work(file);
  }

  Instant taskDue(CaseFile file, String label) {
    Date due = flow.task(label, file).getDueDate();
    return due.toInstant();
  }

  List<String> saidIn(CaseFile file) {
    return timeline.of(file.id()).stream().map(TimelineEntry::summary).toList();
  }
}
