package org.recourse.casefile.web.once;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;

/** The caller's own name for a request, as the header or a batch line carries it. */
public final class IdempotencyKey {

  /** The header that carries it. */
  public static final String HEADER = "Idempotency-Key";

  /** Says, as {@code true}, that an answer was given before. */
  public static final String REPLAY_HEADER = "Idempotent-Replay";

  private static final int LONGEST = 200;

  private IdempotencyKey() {}

  /**
   * The key of a request; null when it has none.
   *
   * @throws org.recourse.casefile.CaseProblem when it is not 1 to 200 printable ASCII characters
   */
  public static String of(HttpServletRequest request) {
    var values = Collections.list(request.getHeaders(HEADER));
    if (values.isEmpty()) {
      return null;
    }
    if (values.size() > 1) {
      throw RepeatRefused.badKey();
    }
    return checked(values.get(0));
  }

  /**
   * The key itself.
   *
   * @throws org.recourse.casefile.CaseProblem when it is not 1 to 200 printable ASCII characters
   */
  public static String checked(String key) {
    var printable = key.chars().allMatch(c -> c > ' ' && c < 127);
    if (key.isEmpty() || key.length() > LONGEST || !printable) {
      throw RepeatRefused.badKey();
    }
    return key;
  }
}
