package org.recourse.assistance.desk;

import java.util.UUID;

/** Something about an application that waits for a person, so that the case stays open. */
public interface StillOpen {

  /** Whether this case waits for it. */
  boolean isOpen(UUID caseId);
}
