package org.recourse.priorauth.line;

/** What a payer has said about one line, as the table of states reads it. */
public enum LineState {
  APPROVED,
  PARTIAL,
  MODIFIED,
  DENIED,
  /** The payer asks for more, or has not decided. */
  PENDED,
  /** A person must ask the payer what it means. */
  MANUAL,
  CANCELLED,
  NOT_REQUIRED;

  /** Whether the payer has granted something. */
  public boolean isGrant() {
    return this == APPROVED || this == PARTIAL || this == MODIFIED;
  }
}
