package org.recourse.engine.webapps.tasklist;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A call of Tasklist whose failure a person will read.
 *
 * @param taskId the task it is about; null when a process is started
 * @param action the last word of the address, e.g. {@code submit-form} or {@code claim}
 */
record EngineCall(String taskId, String action) {

  private static final Pattern TASK =
      Pattern.compile(".*/api/engine/engine/[^/]+/task/([^/]+)/([a-z-]+(?:/delete)?)");
  private static final Pattern START =
      Pattern.compile(
          ".*/api/engine/engine/[^/]+/process-definition/.+/(submit-form|deployed-start-form)");
  private static final Set<String> SHOWN =
      Set.of("form-variables", "deployed-form", "deployed-start-form");

  static Optional<EngineCall> of(HttpServletRequest request) {
    var task = TASK.matcher(request.getRequestURI());
    var start = START.matcher(request.getRequestURI());
    Optional<EngineCall> call = Optional.empty();
    if (task.matches()) {
      call = Optional.of(new EngineCall(task.group(1), task.group(2)));
    } else if (start.matches()) {
      call = Optional.of(new EngineCall(null, start.group(1)));
    }
    // Tasklist reads the technical words of other GET calls itself to tell which task has vanished.
    return call.filter(c -> !"GET".equals(request.getMethod()) || SHOWN.contains(c.action()));
  }

  boolean isFormSubmission() {
    return "submit-form".equals(action);
  }
}
