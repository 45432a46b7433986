package org.recourse.grievance.clocks;

import java.util.UUID;
import org.recourse.correspondence.Letter;
import org.recourse.correspondence.Letters;
import org.springframework.stereotype.Component;

/** Looks after status letters in the log of letters. */
@Component
class StatusPost {

  private final Letters letters;

  StatusPost(Letters letters) {
    this.letters = letters;
  }

  /** Whether it has left the office, or lies with the print room. */
  boolean isUnderWay(UUID caseId, int position) {
    return letters.of(caseId).stream()
        .filter(letter -> letter.purpose().equals("status-" + position))
        .anyMatch(StatusPost::isGoneOrPrinting);
  }

  private static boolean isGoneOrPrinting(Letter letter) {
    return letter.state().isGone() || letter.queuedAt() != null;
  }
}
