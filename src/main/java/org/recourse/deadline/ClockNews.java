package org.recourse.deadline;

/**
 * What has just become true of one clock: it came to a warning, or it has run out.
 *
 * @param percent of its time that has passed, for a warning; null when it has run out
 * @param last whether no warning comes after this one
 */
public record ClockNews(CaseClock clock, Integer percent, boolean last) {

  private static final int WARNED = 60;
  private static final int WARNED_LAST = 80;
  private static final int MISSED = 90;

  /** Whether it has run out. */
  public boolean isMissed() {
    return percent == null;
  }

  /** How high the open tasks of the case rise for it in everybody's list. */
  public int priority() {
    return isMissed() ? MISSED : last ? WARNED_LAST : WARNED;
  }
}
