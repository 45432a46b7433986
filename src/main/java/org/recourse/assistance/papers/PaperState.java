package org.recourse.assistance.papers;

/** How it stands with a paper that a program wants. */
public enum PaperState {
  /** Somebody of the house has seen it. */
  SEEN,
  /** The patient will bring or send it. */
  AWAITED,
  /** It cannot be had, and the house takes the patient's word for what it would show. */
  ATTESTED,
  /** The patient cannot get it, and says why. */
  CANNOT_BE_HAD,
  /** The patient goes on without it, and says why. */
  GOES_WITHOUT;

  /** Whether nobody waits for it any more. */
  boolean isSettled() {
    return this != AWAITED;
  }

  /** Whether the patient has to say why. */
  boolean needsReason() {
    return this == ATTESTED || this == CANNOT_BE_HAD || this == GOES_WITHOUT;
  }
}
