package org.recourse.assistance.desk;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Knows what was decided about an application, and by whom. */
public interface DecisionKnown {

  /** The day of the newest decision; null where there is none. */
  LocalDate decidedOn(UUID caseId);

  /**
   * The sign-in names of everybody who told what a decision of the case rests on, or made or
   * approved it; somebody else answers a dispute about it.
   */
  Set<String> decidedBy(UUID caseId);
}
