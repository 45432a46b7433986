package org.recourse.deadline;

/**
 * What has just become true of one clock: it came to a warning, or it has run out.
 *
 * @param percent of its time that has passed, for a warning; null when it has run out
 * @param last whether no warning comes after this one
 */
public record ClockNews(CaseClock clock, Integer percent, boolean last) {

  /** Whether it has run out. */
  public boolean isMissed() {
    return percent == null;
  }
}
