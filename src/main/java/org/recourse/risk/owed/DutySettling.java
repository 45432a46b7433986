package org.recourse.risk.owed;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.Timeline;
import org.recourse.deadline.Deadlines;
import org.recourse.forms.RequiredText;
import org.recourse.risk.file.KnownFacts;
import org.recourse.risk.file.RiskBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Settles duties: done with what proves it, or not owed with a reason. Each method is one step. */
@Service
@Transactional
public class DutySettling {

  /** What has happened when a duty is done, where other clocks count from it. */
  private static final Map<String, String> HAS_HAPPENED =
      Map.of(
          "RIGHTS_DECISION", "RIGHTS_DECIDED",
          "ADA_MEETING", "ADA_MEETING_HELD",
          "ADA_ANSWER", "ADA_ANSWERED",
          "ADA_APPEAL_MEETING", "ADA_APPEAL_MEETING_HELD");

  private final DutyRows rows;
  private final DutyTasks tasks;
  private final RiskBook book;
  private final Deadlines deadlines;
  private final CaseFiles files;
  private final Timeline timeline;
  private final SignedOn person;
  private final Clock clock;

  DutySettling(
      DutyRows rows,
      DutyTasks tasks,
      RiskBook book,
      Deadlines deadlines,
      CaseFiles files,
      Timeline timeline,
      SignedOn person,
      Clock clock) {
    this.rows = rows;
    this.tasks = tasks;
    this.book = book;
    this.deadlines = deadlines;
    this.files = files;
    this.timeline = timeline;
    this.person = person;
    this.clock = clock;
  }

  /**
   * What a person says became of a duty.
   *
   * @throws InvalidInput naming the proof, the moment or the reason that is missing
   * @throws NotAllowedNow when it is settled already
   */
  void settle(UUID caseId, int position, Map<String, Object> given) {
    files.getHeld(caseId);
    DutyOnCase duty = rows.get(caseId, position);
    if (!duty.isOpen()) {
      throw new NotAllowedNow("This duty is settled already. Refresh your list.");
    }
    if ("NOT_OWED".equals(given.get("dutyOutcome"))) {
      RequiredText.of("dutyReason", (String) given.get("dutyReason"));
      deadlines.cancel(caseId, duty.duty(), "NOT_OWED");
      rows.keep(DutyChanges.notOwed(duty, (String) given.get("dutyReason"), person.username()));
      tell(caseId, duty, "DUTY_NOT_OWED", "Somebody decided that a duty is not owed.");
    } else {
      done(duty, given);
    }
  }

  private void done(DutyOnCase duty, Map<String, Object> given) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Instant at =
        given.get("dutyDoneOn") == null
            ? now
            : KnownFacts.moment(
                "dutyDoneOn", "", given.get("dutyDoneOn"), given.get("dutyDoneTime"), now);
    Proven proof = Proven.in(given, duty.proofs());
    String reason = (String) given.get("dutyReason");
    List<String> first = first(duty);
    if (!first.isEmpty() && (reason == null || reason.isBlank())) {
      throw InvalidInput.in(
          "dutyReason",
          "should have come first, or at the same time: %s. Do that first, or say why it could not"
                  .formatted(String.join(", ", first))
              + " be");
    }
    keepDone(duty, at, proof, reason);
  }

  private void keepDone(DutyOnCase duty, Instant at, Proven proof, String reason) {
    UUID caseId = duty.caseId();
    deadlines.met(caseId, duty.duty(), duty.duty(), at, "DONE");
    rows.keep(DutyChanges.done(duty, at, person.username(), proof, reason));
    tell(caseId, duty, "DUTY_DONE", "A duty was done, and what proves it is on record.");
    String event = HAS_HAPPENED.get(duty.duty());
    if (event != null) {
      Map<String, Instant> moments = new TreeMap<>(book.get(caseId).moments());
      moments.put(event, at);
      timeline.record(
          caseId,
          "MOMENT_KNOWN",
          "Something happened that another clock counts from.",
          Map.of("changes", book.change(caseId, risk -> risk.happened(moments))));
    }
  }

  /** A step of the flow has done it; does nothing where it is not open. */
  public void doneByStep(UUID caseId, String word, String place) {
    CaseFile file = files.getHeld(caseId);
    rows.of(caseId).stream()
        .filter(duty -> duty.isOpen() && duty.duty().equals(word))
        .forEach(
            duty ->
                keepDone(
                    duty,
                    clock.instant().truncatedTo(ChronoUnit.MICROS),
                    new Proven(null, null, place, null, null),
                    null));
    tasks.settled(file);
  }

  /** It is no matter of risk management, or the case closes: nothing is owed any more. */
  public void endAll(UUID caseId, String reason) {
    CaseFile file = files.getHeld(caseId);
    List<DutyOnCase> standing = rows.of(caseId).stream().filter(DutyOnCase::isStanding).toList();
    for (DutyOnCase duty : standing) {
      deadlines.cancel(caseId, duty.duty(), "CASE_CLOSED");
      tasks.end(file, duty);
      rows.keep(DutyChanges.notOwed(duty, reason, person.username()));
    }
    if (!standing.isEmpty()) {
      timeline.record(
          caseId,
          "DUTIES_ENDED",
          "Nothing is owed any more.",
          Map.of("changes", rows.onRecord(caseId)));
    }
  }

  /** The flow may go on where this was the last. */
  public void settled(UUID caseId) {
    tasks.settled(files.getHeld(caseId));
  }

  /** Whether somebody of the house owes anything; the case is held while somebody looks. */
  public boolean isAnyOpen(UUID caseId) {
    files.getHeld(caseId);
    return !open(caseId).isEmpty();
  }

  /** What somebody of the house owes now, in words. */
  public List<String> open(UUID caseId) {
    return rows.of(caseId).stream().filter(DutyOnCase::isOpen).map(DutyOnCase::label).toList();
  }

  /** What should come before this duty and is not done. */
  List<String> first(DutyOnCase duty) {
    return rows.of(duty.caseId()).stream()
        .filter(other -> other.isStanding() && other.before().contains(duty.duty()))
        .map(DutyOnCase::label)
        .toList();
  }

  private void tell(UUID caseId, DutyOnCase duty, String type, String summary) {
    timeline.record(
        caseId, type, summary, Map.of("duty", duty.duty(), "changes", rows.onRecord(caseId)));
  }
}
