package org.recourse.priorauth.line;

/** What a payer has said about one line, as the table of states reads it. */
public enum LineState {
  APPROVED("Approved"),
  PARTIAL("Approved in part"),
  MODIFIED("Something else approved"),
  DENIED("Denied"),
  /** The payer asks for more, or has not decided. */
  PENDED("Not decided yet"),
  /** A person must ask the payer what it means. */
  MANUAL("Unclear: ask the payer"),
  CANCELLED("Cancelled by the payer"),
  NOT_REQUIRED("No authorization needed");

  private final String words;

  LineState(String words) {
    this.words = words;
  }

  /** The same as people say it. */
  String words() {
    return words;
  }

  /** Whether the payer has granted something. */
  public boolean isGrant() {
    return this == APPROVED || this == PARTIAL || this == MODIFIED;
  }
}
