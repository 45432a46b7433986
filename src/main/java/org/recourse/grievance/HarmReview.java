package org.recourse.grievance;

import java.time.Clock;
import java.util.UUID;
import org.recourse.deadline.Deadlines;
import org.springframework.stereotype.Component;

/** The review that an allegation of harm, abuse or neglect asks for: a person looks at it. */
@Component
class HarmReview {

  private final Deadlines deadlines;
  private final Clock clock;

  HarmReview(Deadlines deadlines, Clock clock) {
    this.deadlines = deadlines;
    this.clock = clock;
  }

  /** Somebody has triaged the complaint; does nothing where no harm was alleged. */
  void done(UUID caseId) {
    deadlines.met(caseId, null, "HARM_REVIEW", clock.instant(), "TRIAGED");
  }
}
