package org.recourse.correspondence.bounces;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.recourse.correspondence.Channel;
import org.recourse.correspondence.Letter;
import org.recourse.correspondence.LetterFates;
import org.recourse.correspondence.LetterState;
import org.recourse.correspondence.log.LetterLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes at its letter what a mail server reports. A report counts only when both key and recipient
 * are those of the letter, and once however often it comes.
 */
@Component
class BounceDesk {

  /** How far the clocks of mail servers may be apart. */
  private static final Duration SKEW = Duration.ofMinutes(2);

  /** What became of a report. */
  enum Result {
    NOTED,
    /** It changes nothing: told before, about an earlier sending, or a delay. */
    NOTHING_NEW,
    /** The letter is being handed over just now; look again later. */
    LATER,
    /** No letter of ours, or not its recipient. */
    UNKNOWN
  }

  private final LetterLog log;
  private final LetterFates fates;

  BounceDesk(LetterLog log, LetterFates fates) {
    this.log = log;
    this.fates = fates;
  }

  /**
   * Notes it.
   *
   * @param arrivedAt when the report reached the mailbox
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public Result note(DeliveryReport report, Instant arrivedAt) {
    var id = UUID.fromString(report.key().substring(0, report.key().indexOf('.')));
    var letter = log.find(id).filter(found -> fits(found, report));
    if (letter.isEmpty()) {
      return Result.UNKNOWN;
    }
    if (!log.isFree(id)) {
      return Result.LATER;
    }
    return isNews(letter.get(), arrivedAt) ? note(letter.get(), report) : Result.NOTHING_NEW;
  }

  private Result note(Letter letter, DeliveryReport report) {
    switch (report.action()) {
      case FAILED -> fates.cameBack(letter.id(), "BOUNCED");
      case DELIVERED -> {
        if (letter.state() == LetterState.DELIVERED) {
          return Result.NOTHING_NEW;
        }
        fates.arrived(letter.id());
      }
      case OTHER -> {
        return Result.NOTHING_NEW;
      }
    }
    return Result.NOTED;
  }

  private static boolean fits(Letter letter, DeliveryReport report) {
    return letter.key().equals(report.key())
        && letter.channel() == Channel.EMAIL
        && report.isAbout(letter.recipientEmail());
  }

  private static boolean isNews(Letter letter, Instant arrivedAt) {
    return letter.state().isGone() && !arrivedAt.isBefore(letter.sentAt().minus(SKEW));
  }
}
