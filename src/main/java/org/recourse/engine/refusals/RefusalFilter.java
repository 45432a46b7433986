package org.recourse.engine.refusals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns every refusal of Tasklist's and Cockpit's calls into a problem in plain words that quote
 * nothing of what was sent.
 */
class RefusalFilter extends OncePerRequestFilter {

  private static final Pattern TASK =
      Pattern.compile(".*/api/engine/engine/[^/]+/task/[^/]+(?:/[a-z-]+)?");

  private final ObjectMapper json = new ObjectMapper();

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var answer = new Withheld(response);
    chain.doFilter(request, answer);
    if (!answer.isRefusal() || response.isCommitted()) {
      return;
    }
    var words = answer.words();
    if (isAProblem(answer)) {
      response.setContentLength(words.length);
      response.getOutputStream().write(words);
    } else if (words.length > 0) {
      var refusal = Refusal.about(answer.getStatus());
      refusal.send(response, isReadOfATask(request, answer) ? message(words) : refusal.detail());
    }
  }

  /** Tasklist tells by the engine's own words that the task it shows has vanished. */
  private static boolean isReadOfATask(HttpServletRequest request, HttpServletResponse answer) {
    return answer.getStatus() == HttpServletResponse.SC_NOT_FOUND
        && "GET".equals(request.getMethod())
        && TASK.matcher(request.getRequestURI()).matches();
  }

  private static boolean isAProblem(HttpServletResponse answer) {
    var type = answer.getContentType();
    return type != null && type.startsWith(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
  }

  private String message(byte[] words) throws IOException {
    try {
      return json.readTree(words).path("message").asText();
    } catch (JsonProcessingException notTheEngines) {
      return "";
    }
  }
}
