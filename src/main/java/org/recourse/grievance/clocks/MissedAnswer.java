package org.recourse.grievance.clocks;

/** How a supervisor answers for a clock that ran out. */
enum MissedAnswer {
  /** The patient is told how much longer it takes. */
  SEND_STATUS_LETTER,
  /** What the clock asks for goes out now. */
  ANSWER_FOLLOWS
}
