package org.recourse.grievance.inquiry;

import java.util.Set;

/** Where a question to a department stands. */
enum InquiryState {
  PREPARED("Being sent"),
  ASKED("Waiting for an answer"),
  ANSWERED("Answered"),
  LEFT_OPEN("The case went on without; an answer is still welcome"),
  ANSWERED_LATE("Answered late"),
  WITHDRAWN("No longer needed");

  /** Those in which somebody may still answer. */
  static final Set<InquiryState> OPEN = Set.of(PREPARED, ASKED, LEFT_OPEN);

  private final String words;

  InquiryState(String words) {
    this.words = words;
  }

  /** What people read. */
  String words() {
    return words;
  }

  boolean isOpen() {
    return OPEN.contains(this);
  }
}
