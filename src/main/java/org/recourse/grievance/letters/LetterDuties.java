package org.recourse.grievance.letters;

import org.recourse.casefile.CaseFiles;
import org.recourse.correspondence.LetterSent;
import org.recourse.grievance.tracks.TrackDesk;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A duty is done when its letter leaves the house, by mail or in a print batch. */
@Component
class LetterDuties {

  private final TrackDesk tracks;
  private final CaseFiles files;

  LetterDuties(TrackDesk tracks, CaseFiles files) {
    this.tracks = tracks;
    this.files = files;
  }

  @EventListener
  void on(LetterSent sent) {
    if ("grievance".equals(files.get(sent.caseId()).kind())) {
      tracks.letterSent(sent.caseId(), sent.type(), sent.sentAt());
    }
  }
}
