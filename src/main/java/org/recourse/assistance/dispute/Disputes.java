package org.recourse.assistance.dispute;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.assistance.desk.CollectionsHold;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.Timeline;
import org.recourse.engine.CaseEngine;
import org.recourse.forms.RequiredText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what patients dispute about a decision. */
@Service
@Transactional
public class Disputes {

  static final String HOLD = "DISPUTE";

  private static final String PROCESS = "assistance-dispute";
  private static final String MESSAGE = "DecisionDisputed";

  private final DisputeBook book;
  private final DisputeClock due;
  private final DecidedCase decided;
  private final List<CollectionsHold> holds;
  private final CaseFiles files;
  private final Timeline timeline;
  private final CaseEngine engine;
  private final SignedOn person;
  private final Clock clock;

  Disputes(
      DisputeBook book,
      DisputeClock due,
      DecidedCase decided,
      List<CollectionsHold> holds,
      CaseFiles files,
      Timeline timeline,
      CaseEngine engine,
      SignedOn person,
      Clock clock) {
    this.book = book;
    this.due = due;
    this.decided = decided;
    this.holds = holds;
    this.files = files;
    this.timeline = timeline;
    this.engine = engine;
    this.person = person;
    this.clock = clock;
  }

  /**
   * The patient disputes the decision. Collections are held and the time to answer runs from now
   * on; a closed case is opened again, and one more dispute joins the one that is open.
   *
   * @param at when the hospital received it; null for now
   * @param said what is disputed, in the patient's words; kept in the record alone
   * @throws NotAllowedNow when nothing is decided, or the application was taken back
   * @throws InvalidInput when moment or words can't be filed
   */
  public DisputeTaken receive(UUID caseId, Instant at, String said) {
    CaseFile file = files.getHeld(caseId);
    RequiredText.of("said", said);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Instant received = at == null ? now : at.truncatedTo(ChronoUnit.MICROS);
    decided.mustComeBefore(file, received);
    if (received.isAfter(now)) {
      throw InvalidInput.in("receivedAt", "lies in the future");
    }
    var waiting = book.waiting(caseId);
    if (waiting.isPresent()) {
      return join(file, waiting.get(), said);
    }
    Dispute dispute = opened(file, received, said);
    timeline.record(
        caseId,
        "DECISION_DISPUTED",
        "The patient disputes the decision; collections are held until it is answered.",
        Map.of("changes", book.keep(dispute)));
    Instant until = takeUp(caseId);
    if (engine.isAwaited(file, MESSAGE)) {
      engine.tell(file, MESSAGE);
    } else {
      engine.beginBeside(file, PROCESS, Map.of());
    }
    return new DisputeTaken(
        file.number(), false, until, "Collections are held until the dispute is answered.");
  }

  /**
   * Holds collections and starts the clock, where that is not done; returns until when the patient
   * must have the answer.
   */
  public Instant takeUp(UUID caseId) {
    holds.forEach(hold -> hold.hold(caseId, HOLD));
    return book.waiting(caseId).map(d -> due.start(caseId, d.receivedAt)).orElse(clock.instant());
  }

  /** The time to answer has run out: it is on record, and the dispute stays open. */
  public void late(UUID caseId) {
    book.waiting(caseId)
        .or(() -> book.toSettle(caseId))
        .filter(dispute -> !dispute.late)
        .ifPresent(
            dispute -> {
              dispute.late = true;
              timeline.record(
                  caseId,
                  "DISPUTE_ANSWER_LATE",
                  "The time to answer the dispute has run out; it stays open.",
                  Map.of("changes", book.keep(dispute)));
            });
  }

  private DisputeTaken join(CaseFile file, Dispute waiting, String said) {
    waiting.join(said);
    timeline.record(
        file.id(),
        "DISPUTE_JOINED",
        "The patient disputes more; it joins the dispute that is open.",
        Map.of("changes", book.keep(waiting)));
    return new DisputeTaken(
        file.number(),
        true,
        due.dueAt(file.id()),
        "A dispute of this case is open already; this joins it and is answered with it.");
  }

  private Dispute opened(CaseFile file, Instant received, String said) {
    List<Dispute> before = book.of(file.id());
    Dispute dispute = new Dispute();
    dispute.caseId = file.id();
    dispute.round = before.size() + 1;
    dispute.receivedAt = received;
    dispute.said = said;
    dispute.recordedBy = person.username();
    if (file.isOpen()) {
      dispute.outcomeBefore = before.isEmpty() ? null : unsettled(before);
    } else {
      dispute.outcomeBefore = file.outcome();
      files.reopen(file.id(), "The case was opened again because its decision is disputed.");
    }
    return dispute;
  }

  private static String unsettled(List<Dispute> before) {
    Dispute last = before.get(before.size() - 1);
    return last.isSettled() ? null : last.outcomeBefore;
  }
}
