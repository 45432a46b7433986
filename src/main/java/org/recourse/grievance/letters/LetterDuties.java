package org.recourse.grievance.letters;

import org.recourse.casefile.CaseFiles;
import org.recourse.correspondence.LetterSent;
import org.recourse.correspondence.Letters;
import org.recourse.grievance.tracks.TrackDesk;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A duty is done when its letter leaves the house, by mail or in a print batch. */
@Component
class LetterDuties {

  private final TrackDesk tracks;
  private final Letters letters;
  private final CaseFiles files;
  private final Round round;

  LetterDuties(TrackDesk tracks, Letters letters, CaseFiles files, Round round) {
    this.tracks = tracks;
    this.letters = letters;
    this.files = files;
    this.round = round;
  }

  /** A letter of an earlier round that is printed late answers nothing of the present one. */
  private boolean isOfThisRound(LetterSent sent) {
    return LetterPlan.occasionOf(sent.purpose()) == Occasion.STATUS
        || sent.purpose().endsWith("-" + round.of(sent.caseId()).number());
  }

  @EventListener
  void on(LetterSent sent) {
    if ("grievance".equals(files.get(sent.caseId()).kind()) && isOfThisRound(sent)) {
      var dated = letters.get(sent.letterId()).composedAt();
      tracks.letterSent(sent.caseId(), sent.type(), sent.sentAt(), dated);
    }
  }
}
