package org.recourse.casefile.web.once;

import java.util.Map;
import org.recourse.casefile.CaseProblem;

/** A request whose Idempotency-Key cannot be honoured. */
final class RepeatRefused extends CaseProblem {

  private RepeatRefused(int status, String title, String message) {
    super(status, title, message, Map.of());
  }

  static RepeatRefused badKey() {
    return new RepeatRefused(
        400,
        "The Idempotency-Key cannot be used",
        "Send it once, with 1 to 200 printable ASCII characters, for example a random UUID.");
  }

  static RepeatRefused otherRequest() {
    return new RepeatRefused(
        422,
        "This Idempotency-Key belongs to another request",
        "A different request was sent under it before, and was answered. Choose a new key for a"
            + " new request.");
  }

  static RepeatRefused stillWorking() {
    return new RepeatRefused(
        409,
        "The same request is still being worked on",
        "Wait a moment and send it again with the same Idempotency-Key to get its answer.");
  }
}
