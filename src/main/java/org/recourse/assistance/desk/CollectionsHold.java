package org.recourse.assistance.desk;

import java.util.UUID;

/** Holds collections on the bills of a case while the hospital owes the patient an answer. */
public interface CollectionsHold {

  /**
   * Holds collections; does nothing where they are held for this reason already.
   *
   * @param reason one word, e.g. {@code DISPUTE}
   */
  void hold(UUID caseId, String reason);

  /**
   * Ends the hold for this reason; does nothing where there is none.
   *
   * @param reason one word, e.g. {@code DISPUTE}
   */
  void release(UUID caseId, String reason);
}
