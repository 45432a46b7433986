package org.recourse.priorauth.contact;

/** Why the office and a payer were in touch. */
public enum ContactKind {
  ASKED_REQUIREMENT,
  SUBMITTED,
  CHASED,
  CALLED,
  ANSWERED,
  COMPLAINED,
  CANCELLED
}
