package org.recourse.grievance.clocks;

import java.util.regex.Pattern;
import org.recourse.correspondence.LetterSent;
import org.recourse.correspondence.Letters;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A status letter that has gone gives its clocks more time, counted from the date it bears. */
@Component
class SentLetters {

  private static final Pattern PURPOSE = Pattern.compile("status-(\\d{1,6})");

  private final Letters letters;
  private final StatusLetters statusLetters;

  SentLetters(Letters letters, StatusLetters statusLetters) {
    this.letters = letters;
    this.statusLetters = statusLetters;
  }

  @EventListener
  void on(LetterSent sent) {
    var purpose = PURPOSE.matcher(sent.purpose());
    if (sent.type().equals(Promises.LETTER) && purpose.matches()) {
      var date = BusinessCalendar.dayOf(letters.get(sent.letterId()).composedAt());
      statusLetters.sent(sent.caseId(), Integer.parseInt(purpose.group(1)), date);
    }
  }
}
