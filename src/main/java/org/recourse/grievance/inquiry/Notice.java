package org.recourse.grievance.inquiry;

/** What a department is told about a question. */
public enum Notice {
  ASKED(50),
  FIRST_REMINDER(60),
  SECOND_REMINDER(70),
  HEAD(80);

  private final int priority;

  Notice(int priority) {
    this.priority = priority;
  }

  /** How high the task then stands in people's lists. */
  public int priority() {
    return priority;
  }

  /** The reminder of this count, from 1; beyond the last rung it stays with the head. */
  static Notice reminder(int count) {
    return values()[Math.min(count, HEAD.ordinal())];
  }
}
