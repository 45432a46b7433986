package org.recourse.assistance.determination;

import java.util.UUID;
import org.recourse.assistance.determination.amounts.Applied;

/** What is on record about an application, for those who decide it. */
public interface ApplicationFacts {

  /** What it is decided by, as it is known now. */
  Applied of(UUID caseId);
}
