package org.recourse.deadline.calendar;

/** What a clock counts. */
public enum Unit {
  /** Minutes as they pass, day and night. */
  MINUTES("minute", false),
  /** Hours as they pass, through weekends and changes of daylight saving time. */
  HOURS("hour", false),
  /** Every day; the day of the trigger is day 0. */
  CALENDAR_DAYS("calendar day", true),
  /** Monday to Friday without California state holidays. */
  BUSINESS_DAYS("business day", true),
  /** Business days without Los Angeles County holidays. */
  WORKING_DAYS("working day", true),
  /** Months by the calendar; a day that the last month lacks becomes that month's last. */
  MONTHS("month", true);

  private final String word;
  private final boolean daily;

  Unit(String word, boolean daily) {
    this.word = word;
    this.daily = daily;
  }

  /** Whether a clock of this unit is due at the end of a day, not at a moment within it. */
  public boolean isDaily() {
    return daily;
  }

  /** Whether holidays are left out. */
  public boolean skipsHolidays() {
    return this == BUSINESS_DAYS || this == WORKING_DAYS;
  }

  /** An amount in words, e.g. {@code 5 business days}. */
  public String of(int amount) {
    return amount + " " + word + (amount == 1 ? "" : "s");
  }
}
