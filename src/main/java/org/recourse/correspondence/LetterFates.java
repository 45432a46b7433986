package org.recourse.correspondence;

import static org.recourse.correspondence.LetterState.DELIVERED;
import static org.recourse.correspondence.LetterState.DRAFT;
import static org.recourse.correspondence.LetterState.FAILED;
import static org.recourse.correspondence.LetterState.HELD;
import static org.recourse.correspondence.LetterState.READY;
import static org.recourse.correspondence.LetterState.SENT;

import java.util.Set;
import java.util.UUID;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.text.SafeText;
import org.recourse.correspondence.desk.CounselHold;
import org.recourse.correspondence.desk.LetterSettlement;
import org.recourse.correspondence.log.LetterLog;
import org.recourse.correspondence.log.LetterNews;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people decide or learn about a letter: kept back, let go, arrived, come back. */
@Service
@Transactional
public class LetterFates {

  private static final int LONGEST_REASON = 2_000;

  private final LetterLog log;
  private final LetterNews news;
  private final SignedOn person;
  private final LetterSettlement settlement;
  private final CounselHold counsel;
  private final ApplicationEventPublisher events;

  LetterFates(
      LetterLog log,
      LetterNews news,
      SignedOn person,
      LetterSettlement settlement,
      CounselHold counsel,
      ApplicationEventPublisher events) {
    this.log = log;
    this.news = news;
    this.person = person;
    this.settlement = settlement;
    this.counsel = counsel;
    this.events = events;
  }

  /**
   * Keeps a letter back until somebody releases it.
   *
   * @throws NotAllowedNow when it has gone, or goes just now
   */
  public Letter hold(UUID id, String reason) {
    SafeText.require("reason", reason, LONGEST_REASON);
    change(
        id,
        Set.of(DRAFT, READY),
        "state = 'HELD', queued_at = null, queued_by = null, holder = ?, hold_reason = ?",
        person.username(),
        reason);
    return told(id, "LETTER_HELD", "A letter is held back.");
  }

  /**
   * Lets a held letter go on; it is ready when it lacks nothing.
   *
   * @throws NotAllowedNow when nobody holds it
   */
  public Letter release(UUID id) {
    return release(id, null);
  }

  /**
   * The same with the reason, which the timeline tells.
   *
   * @param reason may be null
   * @throws NotAllowedNow when nobody holds it, or counsel does
   */
  public Letter release(UUID id, String reason) {
    if (reason != null) {
      SafeText.require("reason", reason, LONGEST_REASON);
    }
    if (log.get(id).isHeldByCounsel()) {
      counsel.refuse(log.get(id));
    }
    change(
        id,
        Set.of(HELD),
        "state = case when gaps = '[]' then 'READY' else 'DRAFT' end, holder = null, hold_reason ="
            + " null");
    var letter = told(id, "LETTER_RELEASED", "A letter is no longer held back.", reason);
    events.publishEvent(new LetterReleased(letter.caseId(), id, letter.purpose()));
    return letter;
  }

  /** Notes that a letter has arrived; a second time changes nothing. */
  public Letter arrived(UUID id) {
    if (log.get(id).state() == DELIVERED) {
      return log.get(id);
    }
    change(
        id, Set.of(SENT), "state = 'DELIVERED', outcome = 'ARRIVED', outcome_at = ?", news.now());
    return told(id, "LETTER_DELIVERED", "A letter has arrived.");
  }

  /**
   * Notes that a letter came back, or that the mail server gave it up, and tells whoever listens
   * for {@link LetterFailed}.
   *
   * @param outcome a word in capitals, e.g. {@code BOUNCED}
   * @throws InvalidInput when the outcome is no such word
   * @throws NotAllowedNow when it was never sent
   */
  public Letter cameBack(UUID id, String outcome) {
    if (outcome == null || !outcome.matches("[A-Z][A-Z_]{1,39}")) {
      throw InvalidInput.in("outcome", "write a word in capitals, such as RETURNED_BY_POST.");
    }
    change(
        id,
        Set.of(SENT, DELIVERED),
        "state = 'FAILED', outcome = ?, outcome_at = ?",
        outcome,
        news.now());
    var letter = told(id, "LETTER_FAILED", "A letter did not arrive.");
    events.publishEvent(new LetterFailed(letter.caseId(), id, letter.purpose(), outcome));
    return letter;
  }

  /**
   * A person decided that a failed letter is to be sent once more, to the same address under the
   * same key; on paper in another print batch. To another address it is composed anew.
   *
   * @throws NotAllowedNow when it has not failed
   */
  public Letter sendAgain(UUID id, String reason) {
    SafeText.require("reason", reason, LONGEST_REASON);
    change(
        id,
        Set.of(FAILED),
        "state = 'READY', outcome = null, outcome_at = null, sent_at = null, sent_by = null,"
            + " queued_at = null, queued_by = null, batch_id = null");
    return freed(told(id, "LETTER_FREED", "A letter that failed may be sent again.", reason));
  }

  /**
   * A person found out that a letter in doubt has arrived at the mail server after all.
   *
   * @throws NotAllowedNow when there is no doubt about it
   */
  public Letter wasSent(UUID id) {
    if (!"IN_DOUBT".equals(log.get(id).outcome())) {
      throw new NotAllowedNow(
          "There is no doubt about this letter. Send it again, or compose it anew.");
    }
    change(
        id,
        Set.of(FAILED),
        "state = 'SENT', outcome = 'CONFIRMED', outcome_at = ?, sent_at = ?, sent_by = ?",
        news.now(),
        news.now(),
        person.username());
    settlement.settle(log.get(id));
    return freed(log.get(id));
  }

  /**
   * A person handed the letter over themselves, by portal, by fax or in person.
   *
   * @throws NotAllowedNow when it lacks something, is held back or has gone already
   */
  public Letter handedOver(UUID id) {
    counsel.refuse(log.get(id));
    change(
        id,
        Set.of(READY),
        "state = 'SENT', sent_at = ?, sent_by = ?",
        news.now(),
        person.username());
    settlement.settle(log.get(id));
    return log.get(id);
  }

  private Letter freed(Letter letter) {
    events.publishEvent(new LetterFreed(letter.caseId(), letter.id(), letter.purpose()));
    return letter;
  }

  private void change(UUID id, Set<LetterState> from, String assignments, Object... values) {
    var letter = log.get(id);
    if (!log.change(id, from, assignments, values)) {
      throw new NotAllowedNow(
          "The letter is "
              + letter.state().name().toLowerCase(java.util.Locale.ROOT)
              + " or goes just now. Look at it again.");
    }
  }

  private Letter told(UUID id, String type, String summary) {
    return told(id, type, summary, null);
  }

  private Letter told(UUID id, String type, String summary, String reason) {
    var letter = log.get(id);
    log.tell(letter);
    news.tell(letter, type, summary, reason);
    return letter;
  }
}
