package org.recourse.grievance;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.CaseStatus;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.casefile.Timeline;
import org.recourse.engine.DecisionOutcome;
import org.recourse.engine.Decisions;
import org.recourse.forms.Intake;
import org.recourse.forms.RequiredText;
import org.recourse.grievance.inquiry.InquiryEndings;
import org.recourse.grievance.inquiry.InquiryHandling;
import org.recourse.grievance.inquiry.Question;
import org.recourse.grievance.owed.OwedDuties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that may happen to a complaint; each method is one transaction. */
@Service
@Transactional
public class GrievanceHandling {

  private final Grievances grievances;
  private final GrievanceRecord record;
  private final GrievanceProcess process;
  private final InquiryHandling inquiries;
  private final InquiryEndings endings;
  private final GrievanceClocks clocks;
  private final WithdrawnClocks withdrawn;
  private final OwedDuties owed;
  private final GrievanceWatch watch;
  private final Intake intake;
  private final CaseFiles files;
  private final Timeline timeline;
  private final Decisions decisions;

  GrievanceHandling(
      Grievances grievances,
      GrievanceRecord record,
      GrievanceProcess process,
      InquiryHandling inquiries,
      InquiryEndings endings,
      GrievanceClocks clocks,
      WithdrawnClocks withdrawn,
      OwedDuties owed,
      GrievanceWatch watch,
      Intake intake,
      CaseFiles files,
      Timeline timeline,
      Decisions decisions) {
    this.grievances = grievances;
    this.record = record;
    this.process = process;
    this.inquiries = inquiries;
    this.endings = endings;
    this.clocks = clocks;
    this.withdrawn = withdrawn;
    this.owed = owed;
    this.watch = watch;
    this.intake = intake;
    this.files = files;
    this.timeline = timeline;
    this.decisions = decisions;
  }

  /**
   * Records a complaint and begins its flow.
   *
   * @param number allocated before
   * @throws org.recourse.casefile.InvalidInput when an answer does not fit the form Record
   *     complaint
   */
  public CaseFile open(String number, Map<String, Object> answers) {
    CaseFile file = intake.open(record, number, answers);
    process.complaintRecorded(file);
    return file;
  }

  /** Decides by table whether the law calls this complaint a grievance, and keeps the reason. */
  public Classified classify(UUID caseId) {
    Map<String, Object> known = record.facts(caseId);
    DecisionOutcome outcome = decisions.decide("grievance-classification", known);
    Grievance grievance = grievances.get(caseId);
    if (!grievance.isClassified()) {
      DecisionOutcome authority = decisions.decide("grievance-authority", known);
      grievance.classify(outcome.single(), authority.single());
      Map<String, Object> changes = new LinkedHashMap<>(grievances.save(grievance).values());
      changes.values().removeIf(Objects::isNull);
      timeline.record(
          caseId,
          "COMPLAINT_CLASSIFIED",
          "The complaint was classified by rule.",
          Map.of(
              "decisions",
              List.of(outcome.asDetails(), authority.asDetails()),
              "changes",
              changes));
      clocks.classified(caseId, grievance.isLikelyGrievance(), grievance.isImmediate());
    }
    return new Classified(
        (String) outcome.single().get("classification"),
        Boolean.TRUE.equals(outcome.single().get("logOnly")));
  }

  /** Ends a complaint that needs no investigation; the log keeps it. */
  public void log(UUID caseId) {
    boolean triaged = grievances.get(caseId).confirmedClassification() != null;
    clocks.stop(caseId, "LOGGED_AS_COMPLAINT");
    String logged = "The complaint was logged; the law asks for no letter.";
    if (triaged) {
      end(caseId, CaseStatus.CLOSED, "LOGGED_AS_COMPLAINT", logged);
    } else if (files.get(caseId).isOpen()) {
      files.closeByRule(caseId, CaseStatus.CLOSED, "SETTLED_BY_STAFF_PRESENT", logged);
    }
  }

  /** Decides by table on which tracks the grievance runs, and starts their clocks. */
  public void determineTracks(UUID caseId) {
    clocks.triaged(caseId, grievances.get(caseId).round());
  }

  /**
   * Closes an answered grievance with the outcome its findings add up to.
   *
   * @return until when it can be reopened
   */
  public Instant close(UUID caseId) {
    Issues issues = Issues.in(record.facts(caseId));
    end(
        caseId,
        CaseStatus.CLOSED,
        Finding.overall(issues.findings()).name(),
        "The grievance was closed.");
    endings.caseClosed(caseId);
    return watch.begin(caseId);
  }

  /**
   * The patient, or whoever speaks for them, takes the complaint back.
   *
   * @param reason in their words; kept in the record alone
   * @throws org.recourse.casefile.NotAllowedNow when the case is closed or withdrawn already
   */
  public void withdraw(UUID caseId, String reason) {
    CaseFile file = files.getOpen(caseId);
    Grievance grievance = grievances.get(caseId);
    grievance.withdraw(RequiredText.of("reason", reason));
    grievances.save(grievance);
    timeline.record(
        caseId,
        "WITHDRAWAL_RECEIVED",
        "The complaint was taken back.",
        Map.of("changes", Map.of("withdrawalReason", reason)));
    process.grievanceWithdrawn(file);
  }

  /**
   * Asks one more department, at any moment until the case is closed.
   *
   * @param question the least the department needs to answer
   * @throws NotAllowedNow when the complaint is not triaged yet, or closed
   */
  public void askDepartment(UUID caseId, String department, String question) {
    if (grievances.get(caseId).confirmedClassification() != Classification.GRIEVANCE) {
      throw new NotAllowedNow(
          "This complaint is not triaged as a grievance. Name the departments to ask in its"
              + " triage.");
    }
    inquiries.askFurther(caseId, List.of(Question.of(department, question)));
  }

  /** Closes a withdrawn case; what the hospital owes by law all the same goes on. */
  public void recordWithdrawal(UUID caseId) {
    if (files.get(caseId).isOpen()) {
      withdrawn.settle(caseId);
    }
    end(
        caseId,
        CaseStatus.WITHDRAWN,
        "WITHDRAWN",
        "The case was closed because the complaint was taken back.");
    endings.caseWithdrawn(caseId);
  }

  private void end(UUID caseId, CaseStatus status, String outcome, String summary) {
    if (files.get(caseId).isOpen()) {
      files.close(caseId, status, outcome, summary);
      owed.caseEnded(caseId);
    }
  }
}
