package org.recourse.risk.trigger;

/** What the rules suggest; a person decides, and says why when they decide otherwise. */
public enum Advice {
  /** Nothing on record asks for risk management. */
  NOTHING,
  /** A person looks at it first. */
  SCREEN,
  /** It is reported; declining needs a reason. */
  REPORT
}
