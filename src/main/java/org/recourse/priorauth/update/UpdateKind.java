package org.recourse.priorauth.update;

/** Why a payer is told something about a request it has. */
public enum UpdateKind {
  /** It asked for more. */
  ANSWER,
  /** Days or units are no longer those it was asked for. */
  CHANGE
}
