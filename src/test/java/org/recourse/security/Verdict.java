package org.recourse.security;

import java.util.Set;
import org.recourse.security.Wire.Answer;

/** What counts as a shut door. */
final class Verdict {

  private static final Set<Integer> REFUSED = Set.of(400, 401, 403, 404, 405, 501);
  private static final int SENTENCE = 700;

  private Verdict() {}

  /** A refusal with no more than a sentence, or a way to our own start page or sign-in. */
  static boolean isShut(Answer answer) {
    if (answer.status() == 302) {
      return answer.body().isEmpty()
          && (answer.location().startsWith("/sign-in") || answer.location().equals("/"));
    }
    return REFUSED.contains(answer.status()) && answer.body().length() < SENTENCE;
  }
}
