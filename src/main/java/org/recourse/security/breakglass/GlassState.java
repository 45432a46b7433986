package org.recourse.security.breakglass;

/** Where a request to break the glass stands. */
public enum GlassState {
  /** Nobody has decided yet. */
  WAITING,
  /** Nobody decided in time; it may be asked again. */
  LAPSED,
  /** The second person said no. Whoever asked sees it wait and lapse like any other. */
  REFUSED,
  /** The case is open to whoever asked, for reading. */
  OPEN,
  /** It was open, and is shut again. */
  ENDED
}
