package org.recourse.correspondence.desk;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.hold.CaseHolds;
import org.recourse.casefile.hold.HoldEnded;
import org.recourse.casefile.hold.HoldKind;
import org.recourse.casefile.hold.HoldPlaced;
import org.recourse.correspondence.Letter;
import org.recourse.correspondence.LetterReleased;
import org.recourse.correspondence.LetterState;
import org.recourse.correspondence.log.LetterLog;
import org.recourse.correspondence.log.LetterNews;
import org.recourse.correspondence.types.Gap;
import org.recourse.correspondence.types.LetterTypes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * While counsel holds the letters of a case, those of substance wait and their clocks go on;
 * letters that only say where the matter stands still go. What waits to be printed when the hold
 * comes is taken out. When the hold ends they are written anew, by what is on record and of the day
 * it is then, and go by themselves.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CounselHold {

  /** Why such a letter waits, as lists, forms and the timeline say it. */
  public static final String REASON = "held by counsel";

  private static final Gap FORMER =
      new Gap("former", "The letter was written before counsel held it. It is written anew.");

  private final CaseHolds holds;
  private final LetterTypes types;
  private final LetterLog log;
  private final LetterNews news;
  private final ApplicationEventPublisher events;

  CounselHold(
      CaseHolds holds,
      LetterTypes types,
      LetterLog log,
      LetterNews news,
      ApplicationEventPublisher events) {
    this.holds = holds;
    this.types = types;
    this.log = log;
    this.news = news;
    this.events = events;
  }

  /** Whether this letter has to wait for counsel now; it stays so until the transaction ends. */
  public boolean keeps(Letter letter) {
    return !types.isStatus(letter.type()) && holds.holdsFirmly(letter.caseId(), HoldKind.LETTERS);
  }

  /**
   * Refuses what a person would do with a letter that waits for counsel.
   *
   * @throws NotAllowedNow when it has to wait
   */
  public void refuse(Letter letter) {
    if (keeps(letter)) {
      throw new NotAllowedNow(
          "The letter is held by counsel. It goes by itself once counsel frees it; its clocks go"
              + " on.");
    }
  }

  /** Has a letter that is ready wait. */
  public void hold(Letter letter) {
    var held =
        log.change(
            letter.id(),
            Set.of(LetterState.READY),
            "state = 'HELD', queued_at = null, queued_by = null, holder = ?, hold_reason = ?",
            SignedOn.SYSTEM,
            REASON);
    if (held) {
      tell(letter.id(), "LETTER_HELD", "A letter is held by counsel; its clocks go on.");
    }
  }

  @EventListener
  void on(HoldPlaced placed) {
    if (placed.kind() == HoldKind.LETTERS) {
      log.of(placed.caseId()).stream()
          .filter(letter -> letter.state() == LetterState.READY)
          .filter(letter -> !types.isStatus(letter.type()))
          .forEach(this::hold);
    }
  }

  @EventListener
  void on(HoldEnded ended) {
    if (ended.kind() == HoldKind.LETTERS) {
      log.of(ended.caseId()).stream().filter(Letter::isHeldByCounsel).forEach(this::free);
    }
  }

  private void free(Letter letter) {
    log.free(letter.id(), letter.gaps().isEmpty() ? List.of(FORMER) : letter.gaps());
    tell(letter.id(), "LETTER_RELEASED", "Counsel has freed a letter.");
    events.publishEvent(new LetterReleased(letter.caseId(), letter.id(), letter.purpose()));
  }

  private void tell(UUID id, String type, String summary) {
    var letter = log.get(id);
    log.tell(letter);
    news.tell(letter, type, summary);
  }
}
