package org.recourse.outgoing;

import org.recourse.correspondence.Dispatch;

/** What became of a letter, as far as the process must know. */
public enum LetterFate {
  FAILED,
  INCOMPLETE,
  HELD,
  /** It has left the house, or waits to be printed. */
  GONE;

  static LetterFate of(Dispatch dispatch) {
    return switch (dispatch.result()) {
      case SENT, QUEUED -> GONE;
      case HELD -> HELD;
      case INCOMPLETE -> INCOMPLETE;
      case FAILED -> FAILED;
    };
  }
}
