package org.recourse.correspondence;

import java.util.List;
import org.recourse.correspondence.types.Gap;

/**
 * What became of the wish to send a letter.
 *
 * @param gaps what the letter lacks; empty unless the result is {@link Result#INCOMPLETE}
 */
public record Dispatch(Result result, List<Gap> gaps) {

  /** What became of it. */
  public enum Result {
    /** It has left the house, now or before. */
    SENT,
    /** It waits for the next print batch. */
    QUEUED,
    /** Somebody keeps it back. */
    HELD,
    /** Something is missing; it is a draft again. */
    INCOMPLETE,
    /** It will not arrive, or nobody can tell; a person must look at it. */
    FAILED
  }

  static Dispatch of(Result result) {
    return new Dispatch(result, List.of());
  }
}
