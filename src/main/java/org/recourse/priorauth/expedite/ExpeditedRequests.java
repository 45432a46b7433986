package org.recourse.priorauth.expedite;

import java.util.UUID;

/** Knows the requests that a plan may refuse to expedite. */
public interface ExpeditedRequests {

  /** The request of this case. */
  ExpeditedRequest of(UUID caseId);
}
