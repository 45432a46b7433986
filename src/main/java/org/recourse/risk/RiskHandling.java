package org.recourse.risk;

import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.Answers;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.CaseStatus;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.casefile.Timeline;
import org.recourse.casefile.related.Referrals;
import org.recourse.forms.Intake;
import org.recourse.forms.RequiredText;
import org.recourse.risk.assess.Tellings;
import org.recourse.risk.file.RiskBook;
import org.recourse.risk.owed.DutySettling;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that may happen to a risk case as a whole; each method is one transaction. */
@Service
@Transactional
public class RiskHandling {

  private static final String NO_RISK = "NO_RISK";

  private final RiskRecord record;
  private final RiskBook book;
  private final RiskProcess process;
  private final Tellings tellings;
  private final DutySettling duties;
  private final Referrals referrals;
  private final Answers answers;
  private final Intake intake;
  private final CaseFiles files;
  private final Timeline timeline;

  RiskHandling(
      RiskRecord record,
      RiskBook book,
      RiskProcess process,
      Tellings tellings,
      DutySettling duties,
      Referrals referrals,
      Answers answers,
      Intake intake,
      CaseFiles files,
      Timeline timeline) {
    this.record = record;
    this.book = book;
    this.process = process;
    this.tellings = tellings;
    this.duties = duties;
    this.referrals = referrals;
    this.answers = answers;
    this.intake = intake;
    this.files = files;
    this.timeline = timeline;
  }

  /**
   * Records a report and begins its flow.
   *
   * @param number allocated before
   * @throws InvalidInput when an answer does not fit the form Report risk
   */
  public CaseFile open(String number, Map<String, Object> given) {
    CaseFile file = intake.open(record, number, given);
    process.riskReported(file);
    return file;
  }

  /**
   * Something has become known, so somebody assesses the report again.
   *
   * @param what in words, to be read by whoever assesses it; kept in the risk file alone
   * @throws org.recourse.casefile.NotAllowedNow when the case is closed
   */
  public void newFacts(UUID caseId, String what) {
    CaseFile file = files.getOpen(caseId);
    RequiredText.of("what", what);
    if (book.get(caseId).returnStatus() != null) {
      throw new NotAllowedNow(
          "The case is just being closed. Report what has become known as a case of its own.");
    }
    timeline.record(
        caseId,
        "NEW_FACTS_REPORTED",
        "Something has become known.",
        Map.of("what", what, "changes", tellings.keep(caseId, what)));
    process.newFactsReported(file);
  }

  /** It is no matter of risk management, so nothing is owed. */
  public void endDuties(UUID caseId) {
    timeline.record(
        caseId,
        "NO_RISK_FOUND",
        "A risk manager found that it is no matter of risk management.",
        Map.of("changes", book.change(caseId, risk -> risk.giveBack(NO_RISK))));
    duties.endAll(caseId, "It is no matter of risk management.");
  }

  /**
   * Closes the case; the one it came from learns a status and wording that is cleared, nothing
   * else.
   */
  public void close(UUID caseId) {
    CaseFile file = files.getHeld(caseId);
    if (!file.isOpen()) {
      return;
    }
    duties.endAll(caseId, "The case is closed.");
    String status = book.get(caseId).returnStatus();
    referrals.giveBack(caseId, status, (String) answers.of(caseId).get("clearedWording"));
    files.close(caseId, CaseStatus.CLOSED, status, "The risk case was closed.");
  }
}
