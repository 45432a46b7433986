package org.recourse.deadline.rules;

/** How well a rule's number was checked. */
public enum Sureness {
  /** Read in the law or on an official page. */
  VERIFIED,
  /** From knowledge; the text was not at hand. */
  KNOWLEDGE,
  /** Seen second-hand, or doubtful. */
  CONFIRM
}
