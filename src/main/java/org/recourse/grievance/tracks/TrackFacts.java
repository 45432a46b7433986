package org.recourse.grievance.tracks;

import java.util.Map;
import java.util.UUID;

/** What is on record about a case, by key, as the tables ask for it. */
public interface TrackFacts {

  /** Everything on record about this case. */
  Map<String, Object> of(UUID caseId);
}
