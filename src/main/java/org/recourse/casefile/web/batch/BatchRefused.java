package org.recourse.casefile.web.batch;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.recourse.casefile.CaseProblem;

/** A batch that cannot be taken as a whole. */
final class BatchRefused extends CaseProblem {

  private BatchRefused(int status, String title, String message) {
    super(status, title, message, Map.of());
  }

  static BatchRefused empty() {
    return new BatchRefused(
        400, "The batch is empty", "Send one JSON object on each line, as UTF-8.");
  }

  static BatchRefused tooMany() {
    return new BatchRefused(
        503,
        "Too many batches at once",
        "Nothing of this one was read. Send it again when another has finished.");
  }

  static void unlessPlainUtf8(HttpServletRequest request) {
    var charset = request.getCharacterEncoding();
    if (request.getHeader("Content-Encoding") != null
        || charset != null && !"UTF-8".equalsIgnoreCase(charset)) {
      throw new BatchRefused(
          415, "We cannot read that format", "Send the lines uncompressed and as UTF-8.");
    }
  }

  static LineResult rest(long line) {
    return LineResult.refused(
        line,
        413,
        "The batch is too large; this line and all after it were not taken. Send them in another"
            + " batch.");
  }
}
