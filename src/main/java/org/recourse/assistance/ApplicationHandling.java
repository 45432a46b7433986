package org.recourse.assistance;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.assistance.answer.ProgramAnswers;
import org.recourse.assistance.collections.CollectionsHolds;
import org.recourse.assistance.collections.HoldReason;
import org.recourse.assistance.desk.StillOpen;
import org.recourse.assistance.determination.DeterminationBook;
import org.recourse.assistance.dispute.DisputeSettling;
import org.recourse.assistance.grant.GrantBook;
import org.recourse.assistance.result.ScreeningBook;
import org.recourse.assistance.screening.ProgramResult;
import org.recourse.assistance.screening.Screening;
import org.recourse.assistance.screening.ScreeningResult;
import org.recourse.assistance.watch.HelpChanges;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.CaseStatus;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.casefile.Timeline;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.recourse.forms.Intake;
import org.recourse.forms.RequiredText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that may happen to an application; each method is one transaction. */
@Service
@Transactional
public class ApplicationHandling {

  private static final String HOLD = HoldReason.APPLICATION.name();

  private final ApplicationRecord record;
  private final ApplicationBook book;
  private final ApplicationProcess process;
  private final Screening screening;
  private final ScreeningBook screenings;
  private final ProgramAnswers answers;
  private final GrantBook grants;
  private final DeterminationBook determinations;
  private final DisputeSettling disputes;
  private final HelpChanges changes;
  private final List<StillOpen> waiting;
  private final Intake intake;
  private final CaseFiles files;
  private final Timeline timeline;
  private final CollectionsHolds holds;
  private final Clock clock;

  ApplicationHandling(
      ApplicationRecord record,
      ApplicationBook book,
      ApplicationProcess process,
      Screening screening,
      ScreeningBook screenings,
      ProgramAnswers answers,
      GrantBook grants,
      DeterminationBook determinations,
      DisputeSettling disputes,
      HelpChanges changes,
      List<StillOpen> waiting,
      Intake intake,
      CaseFiles files,
      Timeline timeline,
      CollectionsHolds holds,
      Clock clock) {
    this.record = record;
    this.book = book;
    this.process = process;
    this.screening = screening;
    this.screenings = screenings;
    this.answers = answers;
    this.grants = grants;
    this.determinations = determinations;
    this.disputes = disputes;
    this.changes = changes;
    this.waiting = waiting;
    this.intake = intake;
    this.files = files;
    this.timeline = timeline;
    this.holds = holds;
    this.clock = clock;
  }

  /**
   * Records an application and begins its flow.
   *
   * @param number allocated before
   * @throws org.recourse.casefile.InvalidInput when an answer does not fit the form Record
   *     application
   */
  public CaseFile open(String number, Map<String, Object> answers) {
    CaseFile file = intake.open(record, number, answers);
    process.applicationRecorded(file);
    return file;
  }

  /**
   * Screens the patient for every program by the tables of today.
   *
   * @return {@code HOUSEHOLD} when nobody told it yet, {@code ANSWERS} when a question is open that
   *     was not put to the patient, {@code NOTHING} when all is known that can be
   */
  public String screen(UUID caseId) {
    Application application = book.get(caseId);
    if (!application.interview().isHeld()) {
      return "HOUSEHOLD";
    }
    ScreeningResult result =
        ProgramsSaidNo.in(
            screening.screen(application.facts(), BusinessCalendar.dayOf(clock.instant())),
            answers.consider(caseId));
    holds.place(caseId, HOLD);
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("tables", editions(result));
    details.put("changes", Map.of(ScreeningBook.KEY, screenings.keep(caseId, result)));
    timeline.record(
        caseId, "PROGRAMS_SCREENED", "The patient was screened for every program.", details);
    return result.questions().stream().anyMatch(q -> isToAsk(application, q.fact()))
        ? "ANSWERS"
        : "NOTHING";
  }

  /** A guideline that is not loaded is no question to a patient. */
  private static boolean isToAsk(Application application, String fact) {
    return !fact.startsWith("guideline") && !application.wasAsked(fact);
  }

  private static List<String> editions(ScreeningResult result) {
    return result.programs().stream()
        .map(ProgramResult::tables)
        .flatMap(List::stream)
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * Everything is decided and told: billing may go on with what is owed, unless something told
   * meanwhile has to be decided again.
   */
  public void freeBills(UUID caseId) {
    if (changes.isToScreenAgain(caseId)) {
      return;
    }
    disputes.decidedAgain(caseId);
    holds.release(caseId, HOLD);
  }

  /** Closes an application with what became of it. */
  public void close(UUID caseId) {
    if (files.get(caseId).isOpen()) {
      holds.release(caseId, HOLD);
      files.close(caseId, CaseStatus.CLOSED, outcome(caseId), "The application was closed.");
    }
  }

  private String outcome(UUID caseId) {
    if (!grants.of(caseId).isEmpty()) {
      return "HELPED";
    }
    boolean denied =
        determinations.standing(caseId).stream().anyMatch(made -> made.decided().deniesAny());
    return denied ? "DENIED" : book.get(caseId).outcome();
  }

  /**
   * The patient takes the application back.
   *
   * @param reason in their words; kept in the record alone
   * @throws NotAllowedNow when it is closed already, or something in it must be answered first
   */
  public void withdraw(UUID caseId, String reason) {
    CaseFile file = files.getOpen(caseId);
    RequiredText.of("reason", reason);
    if (waiting.stream().anyMatch(other -> other.isOpen(caseId))) {
      throw new NotAllowedNow(
          "Bills to settle, a dispute, a death or a missed payment wait in this case. Answer that"
              + " task first, then withdraw.");
    }
    timeline.record(
        caseId, "WITHDRAWAL_RECEIVED", "The patient withdrew.", Map.of("reason", reason));
    process.applicationWithdrawn(file);
  }

  /** Closes a withdrawn application. */
  public void closeWithdrawn(UUID caseId) {
    // A case closed by a death has been closed already; its bills are held no longer either.
    holds.release(caseId, HOLD);
    if (files.get(caseId).isOpen()) {
      files.close(
          caseId,
          CaseStatus.WITHDRAWN,
          "WITHDRAWN",
          "The case was closed because the patient withdrew.");
    }
  }
}
