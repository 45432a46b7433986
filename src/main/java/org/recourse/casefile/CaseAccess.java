package org.recourse.casefile;

import java.util.UUID;

/** The door of every case: who may read it and who may work on it. Every answer is logged. */
public interface CaseAccess {

  /** Whether this person may see the case at all; people named in a complaint never may. */
  boolean maySee(CaseFile file, SignedOn person);

  /** Whether this person may change the case. */
  boolean mayWorkOn(CaseFile file, SignedOn person);

  /**
   * Whether this person may read who opened the case: supervisors and auditors who may see it, and
   * of a confined case those alone who work on it.
   */
  boolean mayReadLog(CaseFile file, SignedOn person);

  /** Writes to the access log that somebody opened the case, or tried to. */
  void log(UUID caseId, SignedOn person, String action, boolean allowed);
}
