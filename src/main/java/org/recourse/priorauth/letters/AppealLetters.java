package org.recourse.priorauth.letters;

import java.util.UUID;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.correspondence.Letter;
import org.recourse.correspondence.LetterFates;
import org.recourse.correspondence.Letters;
import org.recourse.priorauth.appeal.AppealSeries;
import org.springframework.stereotype.Component;

/** Letters of appeal in the hands of people, who file them as each payer wants it. */
@Component
public class AppealLetters {

  private final AppealSeries series;
  private final Letters letters;
  private final LetterFates fates;

  AppealLetters(AppealSeries series, Letters letters, LetterFates fates) {
    this.series = series;
    this.letters = letters;
    this.fates = fates;
  }

  /**
   * The letter of the level that is open was filed; noting it twice changes nothing.
   *
   * @throws NotAllowedNow when it lacks something, is held back or was never written
   */
  public void filed(UUID caseId) {
    String purpose = Subject.APPEAL.purpose(series.of(caseId).size());
    Letter letter =
        letters.of(caseId).stream()
            .filter(one -> one.purpose().equals(purpose))
            .findFirst()
            .orElseThrow(() -> new NotAllowedNow("No appeal was written yet. Write it first."));
    if (!letter.state().isGone()) {
      fates.handedOver(letter.id());
    }
  }
}
