package org.recourse.grievance.letters;

import java.util.Optional;
import java.util.UUID;

/** Which status letters of a case were asked for. */
public interface StatusRequests {

  /** The latest of this case; empty when none was asked for. */
  Optional<StatusRequest> latest(UUID caseId);
}
