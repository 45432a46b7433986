package org.recourse.grievance;

import java.time.Instant;
import java.util.UUID;
import org.recourse.casefile.CaseFiles;
import org.recourse.deadline.ClockTrigger;
import org.recourse.deadline.Deadlines;
import org.recourse.grievance.tracks.TrackDesk;
import org.springframework.stereotype.Component;

/** What sets the clocks of a complaint going, and what ends them beside its letters. */
@Component
class GrievanceClocks {

  private static final String TRACK = "HOSPITAL_GRIEVANCE";

  private final Deadlines deadlines;
  private final TrackDesk tracks;
  private final CaseFiles files;

  GrievanceClocks(Deadlines deadlines, TrackDesk tracks, CaseFiles files) {
    this.deadlines = deadlines;
    this.tracks = tracks;
    this.files = files;
  }

  /**
   * The law counts from receipt by any unit, so the hospital's clocks run before anybody has
   * triaged it.
   */
  void classified(UUID caseId, boolean grievance, boolean immediate) {
    var received = files.get(caseId).receivedAt();
    if (grievance) {
      deadlines.start(caseId, new ClockTrigger(TRACK, "RECEIVED", received));
    }
    if (immediate) {
      deadlines.start(caseId, new ClockTrigger(TRACK, "HARM_ALLEGED", received));
    }
  }

  /** Determines the tracks and starts the clocks of each. */
  void triaged(UUID caseId, int round) {
    tracks.determine(caseId, round);
  }

  /** The hospital's clocks begin anew with the wish to take it up again. */
  void reopened(UUID caseId, Instant at) {
    deadlines.cancel(caseId, TRACK, "REOPENED");
    deadlines.start(caseId, new ClockTrigger(TRACK, "RECEIVED", at));
  }

  /** Ends every clock, because the complaint asks for nothing more. */
  void stop(UUID caseId, String why) {
    deadlines.cancel(caseId, null, why);
  }
}
