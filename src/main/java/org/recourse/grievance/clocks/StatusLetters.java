package org.recourse.grievance.clocks;

import static org.recourse.grievance.clocks.StatusLetterRow.State.ASKED;
import static org.recourse.grievance.clocks.StatusLetterRow.State.DROPPED;
import static org.recourse.grievance.clocks.StatusLetterRow.State.DUE;
import static org.recourse.grievance.clocks.StatusLetterRow.State.SENT;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.Timeline;
import org.recourse.deadline.CaseClock;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The letters that tell a patient how much longer the written answer takes. A case has at most one
 * at a time between the day it is due and the day it goes.
 */
@Service
@Transactional
public class StatusLetters {

  private final StatusLetterRows rows;
  private final Promises promises;
  private final StatusPost post;
  private final CaseFiles files;
  private final Timeline timeline;
  private final SignedOn person;
  private final Clock clock;

  StatusLetters(
      StatusLetterRows rows,
      Promises promises,
      StatusPost post,
      CaseFiles files,
      Timeline timeline,
      SignedOn person,
      Clock clock) {
    this.rows = rows;
    this.promises = promises;
    this.post = post;
    this.files = files;
    this.timeline = timeline;
    this.person = person;
    this.clock = clock;
  }

  /** The newest that was written, sent or not; empty when none was. */
  @Transactional(readOnly = true)
  public Optional<StatusLetter> latest(UUID caseId) {
    return rows.findFirstByCaseIdAndStateInOrderByPositionDesc(caseId, Set.of(ASKED, SENT))
        .map(StatusLetterRow::told);
  }

  /**
   * A status letter has gone: the clocks it answers run until the day it named. Safe to repeat;
   * does nothing when none of this place was written.
   *
   * @param on the date of the letter
   */
  public void sent(UUID caseId, int position, LocalDate on) {
    files.getHeld(caseId);
    rows.findByCaseIdAndPosition(caseId, position)
        .filter(row -> row.days != null && row.state != SENT)
        .ifPresent(
            row -> {
              row.sent(on, promises.keep(caseId, on.plusDays(row.days), row.reason));
              keep(
                  row, "STATUS_LETTER_SENT", "A status letter has gone; its clocks were extended.");
            });
  }

  /** Nobody waits any longer for one that was given up, or that could be written to nobody. */
  public void settle(UUID caseId) {
    files.getHeld(caseId);
    rows.findByCaseIdAndStateIn(caseId, Set.of(ASKED))
        .filter(row -> !post.isUnderWay(caseId, row.position))
        .ifPresent(row -> drop(caseId));
  }

  /** Notes that one is due; false when one is due or on its way already. */
  boolean due(UUID caseId, List<CaseClock> clocks) {
    if (clocks.isEmpty() || underWay(caseId).isPresent()) {
      return false;
    }
    List<Long> ids = clocks.stream().map(CaseClock::id).toList();
    keep(
        StatusLetterRow.due(caseId, rows.countByCaseId(caseId) + 1, ids),
        "STATUS_LETTER_DUE",
        "A status letter is due.");
    return true;
  }

  /** The one that somebody has to write; empty when there is none. */
  Optional<StatusLetterRow> toWrite(UUID caseId) {
    return rows.findByCaseIdAndStateIn(caseId, Set.of(DUE));
  }

  /**
   * Takes what a status letter shall say.
   *
   * @return whether a task to write it was open
   * @throws NotAllowedNow when one is on its way
   * @throws org.recourse.casefile.InvalidInput when it would promise more than the rules allow
   */
  boolean ask(UUID caseId, int days, String reason, String language, List<Long> clocks) {
    files.getHeld(caseId);
    Optional<StatusLetterRow> open = underWay(caseId);
    if (open.filter(row -> row.state == ASKED).isPresent()) {
      throw new NotAllowedNow(
          "A status letter to this patient is on its way already. Wait until it has gone; answer"
              + " here that the answer follows.");
    }
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    promises.check(caseId, BusinessCalendar.dayOf(now), days);
    StatusLetterRow row =
        open.orElseGet(() -> StatusLetterRow.due(caseId, rows.countByCaseId(caseId) + 1, clocks));
    row.ask(days, reason, language, person.username(), now);
    keep(row, "STATUS_LETTER_WRITTEN", "What a status letter says was written.");
    return open.isPresent();
  }

  /** Nobody needs the letter any more that has not gone, or it can't go. */
  void drop(UUID caseId) {
    underWay(caseId)
        .ifPresent(
            row -> {
              row.state = DROPPED;
              keep(row, "STATUS_LETTER_DROPPED", "A status letter is no longer needed.");
            });
  }

  private Optional<StatusLetterRow> underWay(UUID caseId) {
    return rows.findByCaseIdAndStateIn(caseId, Set.of(DUE, ASKED));
  }

  private void keep(StatusLetterRow row, String type, String summary) {
    rows.save(row);
    var all =
        rows.findByCaseIdInOrderByPosition(Set.of(row.caseId)).stream()
            .map(StatusLetterRow::values)
            .toList();
    timeline.record(row.caseId, type, summary, Map.of("changes", Map.of("statusLetters", all)));
  }
}
