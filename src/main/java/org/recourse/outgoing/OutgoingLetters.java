package org.recourse.outgoing;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.recourse.correspondence.Letter;
import org.recourse.correspondence.LetterDispatch;
import org.recourse.correspondence.LetterOrder;
import org.recourse.correspondence.LetterState;
import org.recourse.correspondence.Letters;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The letters of flows, on their way to the mailroom. Composing and sending are two transactions:
 * what is handed over was on record before.
 */
@Service
@Transactional
public class OutgoingLetters {

  private final Letters letters;
  private final LetterDispatch dispatch;

  OutgoingLetters(Letters letters, LetterDispatch dispatch) {
    this.letters = letters;
    this.dispatch = dispatch;
  }

  /**
   * Writes the letter of this purpose; one that has gone or failed stays, and one that is whole
   * goes as it is, where it still goes to the same place.
   *
   * @param order is asked only when a letter has to be written
   */
  public void compose(UUID caseId, String purpose, Addressee to, Supplier<LetterOrder> order) {
    if (of(caseId, purpose).filter(letter -> stays(letter, to)).isEmpty()) {
      letters.compose(purpose, order.get());
    }
  }

  /**
   * Sends it; one that has gone does not go again.
   *
   * @throws org.recourse.correspondence.mailroom.MailroomDown when the mailroom cannot take it now;
   *     try again later
   */
  public LetterFate send(UUID caseId, String purpose) {
    return LetterFate.of(dispatch.send(of(caseId, purpose).orElseThrow().id()));
  }

  /** The letter as it stands in the log; empty before it was composed. */
  @Transactional(readOnly = true)
  public Optional<Letter> of(UUID caseId, String purpose) {
    return letters.of(caseId).stream()
        .filter(letter -> letter.purpose().equals(purpose))
        .findFirst();
  }

  private static boolean stays(Letter letter, Addressee to) {
    return letter.state() != LetterState.DRAFT
        && (letter.state().isGone()
            || letter.state() == LetterState.FAILED
            || letter.queuedAt() != null
            || to.isOf(letter));
  }
}
