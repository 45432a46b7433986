package org.recourse.forms.drafts;

import org.recourse.casefile.SignedOn;

/** Decides whose draft of which form may be kept and read. */
interface DraftDoor {

  /**
   * Whether this person still has this form in front of them.
   *
   * @param form a task id, or {@code start:} and a process key
   */
  boolean isOpen(String form, SignedOn person);
}
