package org.recourse.deadline;

/** Where a clock stands. One that has run out is still running: a breach closes nothing. */
public enum ClockState {
  RUNNING,
  /** What it asked for was done, in time or late. */
  MET,
  /** It no longer applies, e.g. because the complaint was taken back. */
  CANCELLED
}
