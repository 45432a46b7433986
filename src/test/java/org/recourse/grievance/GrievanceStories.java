package org.recourse.grievance;

import static org.recourse.Person.REPRESENTATIVE;
import static org.recourse.Person.SUPERVISOR;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recourse.FlowTests;
import org.recourse.Person;
import org.recourse.casefile.CaseFile;
import org.springframework.beans.factory.annotation.Autowired;

/** What every story about a complaint begins with. */
public abstract class GrievanceStories extends FlowTests {

  protected static final String TRIAGE = "Triage complaint";
  protected static final String INVESTIGATE = "Investigate complaint";
  protected static final String DRAFT = "Draft resolution";
  protected static final String APPROVE = "Approve resolution";

  @Autowired protected Clock clock;

  /** A letter of a spouse about care: by law a grievance. */
  protected Map<String, Object> aComplaint() {
    var answers = everyText("grievance", "record-complaint", aMark());
    answers.putAll(
        Map.of(
            "channel", "LETTER",
            "receivedAt", OffsetDateTime.now(clock).minusHours(1).toString(),
            "patientBirthDate", "1950-02-03",
            "language", "en",
            "complainantRelation", "SPOUSE_OR_PARTNER",
            "proofOfAuthority", "ON_FILE",
            "responseRequested", true));
    return answers;
  }

  /** A complaint of a patient who wants mail in this language. */
  protected Map<String, Object> aPatientOf(String language) {
    var complaint = aComplaint();
    complaint.keySet().removeIf(key -> key.startsWith("complainant"));
    complaint.keySet().remove("proofOfAuthority");
    complaint.putAll(
        Map.of(
            "complainantRelation", "PATIENT",
            "language", language,
            "letterChannel", "EMAIL"));
    return complaint;
  }

  /** A complaint in person that staff present settled. */
  protected Map<String, Object> aSettledComplaint() {
    return with(
        aComplaint(),
        "channel",
        "IN_PERSON",
        "resolvedByStaffPresent",
        true,
        "responseRequested",
        false);
  }

  protected Map<String, Object> aTriage() {
    var answers = everyText("grievance", "triage-complaint", aMark());
    answers.remove("overrideReason");
    answers.putAll(
        Map.of("confirmedClassification", "GRIEVANCE", "harm", 1, "riskDecision", "DECLINE"));
    answers.put("issues", List.of(anIssue("QUALITY", 2), anIssue("SAFETY", 3)));
    return answers;
  }

  protected Map<String, Object> anIssue(String category, int severity) {
    return anIssue("CARE", category, severity);
  }

  protected Map<String, Object> anIssue(String about, String category, int severity) {
    return Map.of(
        "about", about, "category", category, "severity", severity, "description", aMark());
  }

  protected Map<String, Object> anInvestigation() {
    var answers = everyText("grievance", "investigate-complaint", aMark());
    answers.put("peopleHeard", List.of(Map.of("person", aMark(), "said", aMark())));
    return answers;
  }

  /** A draft that says this about each issue, in order. */
  protected Map<String, Object> aDraft(CaseFile file, String... findings) {
    var answers = everyText("grievance", "draft-resolution", aMark());
    List<Map<String, Object>> issues = new ArrayList<>();
    Arrays.stream(findings)
        .forEach(
            finding ->
                issues.add(
                    Map.of("finding", finding, "findingReason", aMark(), "answer", aMark())));
    answers.put("issues", issues);
    answers.put(
        "actions", List.of(Map.of("action", aMark(), "owner", aMark(), "dueOn", "2031-01-02")));
    return answers;
  }

  protected Map<String, Object> anApproval() {
    return new LinkedHashMap<>(Map.of("approval", "APPROVED"));
  }

  protected Map<String, Object> aReturn() {
    return new LinkedHashMap<>(Map.of("approval", "SENT_BACK", "returnReasons", aMark()));
  }

  protected static Map<String, Object> with(Map<String, Object> answers, Object... more) {
    for (int i = 0; i < more.length; i += 2) {
      answers.put((String) more[i], more[i + 1]);
    }
    return answers;
  }

  protected CaseFile received(Map<String, Object> complaint) {
    var file = flow.receive(REPRESENTATIVE, "grievance", complaint);
    flow.work(file);
    return file;
  }

  protected CaseFile triaged() {
    var file = received(aComplaint());
    flow.complete(REPRESENTATIVE, TRIAGE, file, aTriage());
    flow.work(file);
    return file;
  }

  protected CaseFile investigated() {
    var file = triaged();
    flow.complete(REPRESENTATIVE, INVESTIGATE, file, anInvestigation());
    return file;
  }

  protected CaseFile drafted(Person author, String... findings) {
    var file = investigated();
    flow.complete(author, DRAFT, file, aDraft(file, findings));
    return file;
  }

  protected CaseFile drafted() {
    return drafted(REPRESENTATIVE, "SUBSTANTIATED", "SUBSTANTIATED");
  }

  protected CaseFile approved(String... findings) {
    var file = drafted(REPRESENTATIVE, findings);
    flow.complete(SUPERVISOR, APPROVE, file, anApproval());
    return file;
  }

  /** A round of a grievance from triage to its answer, approved by this person. */
  protected void answered(CaseFile grievance, Person approver) {
    flow.complete(REPRESENTATIVE, TRIAGE, grievance, aTriage());
    flow.work(grievance);
    flow.complete(REPRESENTATIVE, INVESTIGATE, grievance, anInvestigation());
    flow.complete(
        REPRESENTATIVE, DRAFT, grievance, aDraft(grievance, "SUBSTANTIATED", "SUBSTANTIATED"));
    flow.complete(approver, APPROVE, grievance, anApproval());
    flow.work(grievance);
  }
}
