package org.recourse.assistance.guideline;

/** For which part of the country a poverty guideline is made. */
public enum Region {
  /** The 48 states between Canada and Mexico, and the District of Columbia. */
  CONTIGUOUS,
  ALASKA,
  HAWAII
}
