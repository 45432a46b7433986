package org.recourse.priorauth.contact;

/** Why the office and a payer were in touch. */
public enum ContactKind {
  ASKED_REQUIREMENT("Asked whether it is required"),
  SUBMITTED("Request handed over"),
  CHASED("Reminded"),
  EXPEDITE_REFUSED("Refused to expedite"),
  CALLED("Asked what the answer means"),
  ANSWERED("Questions answered"),
  /** Told what is new, by telephone or by wire. */
  UPDATED("Told what is new"),
  COMPLAINED("Complaint to the regulator"),
  /** A clinician of ours talked to a clinician of the payer. */
  REVIEWER_TALKED("Talk between clinicians"),
  CANCELLED("Told of the cancellation");

  private final String words;

  ContactKind(String words) {
    this.words = words;
  }

  /** The same as people say it. */
  String words() {
    return words;
  }
}
