package org.recourse.priorauth.line;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** What the decisions about all lines come to. */
public enum CaseDecision {
  APPROVED,
  /** Some is granted, some is not. */
  PARTIAL,
  /** All is granted, but otherwise than asked. */
  MODIFIED,
  DENIED,
  CANCELLED,
  NOT_REQUIRED,
  PENDED,
  MANUAL;

  /** Whether the payer has spoken about everything, clearly. */
  public boolean isFinal() {
    return this != PENDED && this != MANUAL;
  }

  /**
   * What these lines come to. As long as anything is unclear, all of it is: nothing becomes an
   * approval by being mixed with one.
   */
  public static CaseDecision of(Collection<LineState> lines) {
    Set<LineState> states = EnumSet.noneOf(LineState.class);
    states.addAll(lines);
    if (states.isEmpty() || states.contains(LineState.MANUAL)) {
      return MANUAL;
    }
    if (states.contains(LineState.PENDED)) {
      return PENDED;
    }
    if (states.size() > 1) {
      states.remove(LineState.NOT_REQUIRED);
    }
    if (states.size() == 1) {
      return valueOf(states.iterator().next().name());
    }
    if (states.stream().noneMatch(LineState::isGrant)) {
      return DENIED;
    }
    return states.stream().allMatch(LineState::isGrant) && !states.contains(LineState.PARTIAL)
        ? MODIFIED
        : PARTIAL;
  }
}
