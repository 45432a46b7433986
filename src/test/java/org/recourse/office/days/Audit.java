package org.recourse.office.days;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.recourse.office.BatchPost;
import org.recourse.office.Desk;
import org.recourse.office.days.audit.CaseReading;
import org.recourse.office.days.audit.ClockAudit;
import org.recourse.office.days.audit.Finding;
import org.recourse.office.days.audit.LetterAudit;
import org.recourse.office.days.audit.Report;
import org.recourse.office.days.audit.StatusLetters;

/** What somebody finds who looks at everything from outside when the days are over. */
final class Audit {

  private static final List<String> DESKS =
      List.of(
          "supervisor",
          "department-responder",
          "billing-responder",
          "nursing-responder",
          "emergency-responder");

  private final Run run;
  private final MovedRecourse app;
  private final HospitalDays days;
  private final Instant now;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Integer> outcomes = new TreeMap<>();
  private final Map<String, Integer> openTasks = new TreeMap<>();

  Audit(Run run, MovedRecourse app, HospitalDays days) {
    this.run = run;
    this.app = app;
    this.days = days;
    this.now = run.begin().plus(Duration.ofDays(run.days()));
  }

  /** Looks at all of it. */
  Report report(long seconds) {
    var clocks = new ClockAudit(now);
    var letters = new LetterAudit(now);
    var status = new StatusLetters(app.mailroom().taken());
    var desks = DESKS.stream().map(name -> new Desk(days.person(name).browser())).toList();
    for (var number : days.book().all()) {
      var file = CaseReading.of(number, days.supervisor(), desks);
      clocks.look(file);
      letters.look(file);
      status.look(file);
      look(file);
    }
    letters.compareWith(app.mailroom().taken());
    letters.compareWith(days.postRoom().batches());
    findings.addAll(clocks.findings());
    findings.addAll(letters.findings());
    findings.addAll(status.findings());
    findings.addAll(days.book().surprises());
    engine();
    verify();
    return write(seconds, clocks, letters, status);
  }

  /** No case may be lost: it is closed with an outcome, or somebody has something to do in it. */
  private void look(CaseReading file) {
    var outcome = file.file().path("outcome").asText("");
    outcomes.merge(file.isOpen() ? "open" : outcome, 1, Integer::sum);
    file.tasks().forEach(task -> openTasks.merge(task, 1, Integer::sum));
    if (!file.isOpen() && (outcome.isEmpty() || "null".equals(outcome))) {
      found("case", file.number(), "is closed without an outcome");
    }
    if (file.isOpen() && file.tasks().isEmpty()) {
      found("case", file.number(), "is open and nobody has anything to do in it");
    }
  }

  private void engine() {
    var incidents = days.supervisor().get("/camunda/api/engine/engine/default/incident");
    List<String> told = new ArrayList<>();
    incidents.forEach(one -> told.add(one.path("configuration").asText()));
    app.givenUp().stream()
        .filter(job -> !told.contains(job.getId()))
        .forEach(job -> found("engine", "", "job " + job.getId() + " gave up, nobody is told"));
    for (JsonNode incident : incidents) {
      found("engine", "", "still stuck: " + incident.path("activityId").asText());
    }
    app.engineTables()
        .holding(run.marker())
        .forEach(column -> found("engine", "", "what was said is in " + column));
  }

  private void verify() {
    var report = new BatchPost(app.home(), "auditor", "recourse").get("/api/audit/verify");
    if (!report.path("whole").asBoolean()) {
      report.path("findings").forEach(one -> found("record", "", one.toString()));
    }
  }

  private Report write(long seconds, ClockAudit clocks, LetterAudit letters, StatusLetters status) {
    var report = new Report(run.marker(), findings);
    report.say("%s, worked in %d s", run, seconds);
    report.say("cases: %d, %s", days.book().all().size(), outcomes);
    report.say("what was done: %s", days.figures());
    DESKS.stream()
        .filter(name -> name.startsWith("s"))
        .forEach(name -> report.say("absent: %s", days.shifts().absences(name, run.days())));
    report.say("taken by the mailroom: %d", app.mailroom().taken().size());
    report.say("print batches: %d", days.postRoom().batches().size());
    report.say("status letters read: %d", status.read());
    report.table("letters that left", letters.sent());
    report.table("clocks", clocks.states());
    report.table("breaches and their answers", clocks.breaches());
    report.table("tasks still open", openTasks);
    return report;
  }

  private void found(String about, String number, String what) {
    findings.add(new Finding(about, number, what));
  }
}
