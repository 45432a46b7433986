package org.recourse.correspondence.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import org.recourse.correspondence.Letter;

/**
 * A letter after somebody decided about it.
 *
 * @param next what happens now, in a sentence; promises no sending that no case waits for
 */
record LetterAnswer(
    @JsonUnwrapped Letter letter,
    @Schema(description = "What happens now, in words for people") String next) {

  /**
   * The answer.
   *
   * @param open whether work on the case still goes on
   */
  static LetterAnswer of(Letter letter, boolean open) {
    return new LetterAnswer(letter, next(letter, open));
  }

  private static String next(Letter letter, boolean open) {
    return switch (letter.state()) {
      case DRAFT -> "It cannot go yet, as it lacks something: see its gaps.";
      case HELD -> "It does not go until somebody lets it go.";
      case READY -> open ? whileOpen() : afterwards();
      case SENT -> "Nothing more is to be done unless it comes back.";
      case DELIVERED -> "Nothing more is to be done.";
      case FAILED -> "Find out what happened, then send it again or have it composed anew.";
    };
  }

  private static String whileOpen() {
    return "It is free to go, and goes when a step of the case waits for it. Look again in a few"
        + " minutes; if it still has not gone, tell a supervisor.";
  }

  private static String afterwards() {
    return "It is free to go, but the case has ended, so most likely nothing sends it. Look again"
        + " in a few minutes; if it has not gone, download it and post it yourself.";
  }
}
