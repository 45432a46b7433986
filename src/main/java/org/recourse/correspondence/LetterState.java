package org.recourse.correspondence;

/** Where a letter stands. */
public enum LetterState {
  /** Something is missing; it cannot be sent. */
  DRAFT,
  /** Somebody keeps it back. */
  HELD,
  /** Whole, and free to go. */
  READY,
  /** Handed over to the mail server, the portal or the post. */
  SENT,
  /** Known to have arrived. */
  DELIVERED,
  /** It will not arrive, or nobody can tell; a person must look at it. */
  FAILED;

  /** Whether it has left the house. */
  public boolean isGone() {
    return this == SENT || this == DELIVERED;
  }
}
