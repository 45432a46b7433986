package org.recourse.grievance.letters;

import java.util.Collection;
import org.recourse.correspondence.Dispatch;

/** What became of the letters of one occasion, the most pressing first. */
public enum LetterFate {
  /** At least one will not arrive; a person looks after it. */
  FAILED,
  /** At least one lacks something. */
  INCOMPLETE,
  /** At least one is held back by somebody. */
  HELD,
  /** All have left the house, or wait to be printed. */
  GONE;

  static LetterFate of(Collection<Dispatch> dispatches) {
    return dispatches.stream().map(LetterFate::of).min(LetterFate::compareTo).orElse(GONE);
  }

  private static LetterFate of(Dispatch dispatch) {
    return switch (dispatch.result()) {
      case SENT, QUEUED -> GONE;
      case HELD -> HELD;
      case INCOMPLETE -> INCOMPLETE;
      case FAILED -> FAILED;
    };
  }
}
