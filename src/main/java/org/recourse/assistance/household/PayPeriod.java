package org.recourse.assistance.household;

/** How often an income comes in. */
public enum PayPeriod {
  WEEKLY(52, "a week"),
  BIWEEKLY(26, "every two weeks"),
  TWICE_MONTHLY(24, "twice a month"),
  MONTHLY(12, "a month"),
  YEARLY(1, "a year"),
  ONCE(1, "once");

  private final int timesAYear;
  private final String words;

  PayPeriod(int timesAYear, String words) {
    this.timesAYear = timesAYear;
    this.words = words;
  }

  /** How many times it comes in a year. */
  public int timesAYear() {
    return timesAYear;
  }

  /** As a counselor says it. */
  public String words() {
    return words;
  }

  boolean isShorterThanHalfAMonth() {
    return this == WEEKLY || this == BIWEEKLY;
  }

  boolean isLongerThanTwoWeeks() {
    return this == TWICE_MONTHLY || this == MONTHLY || this == YEARLY;
  }
}
