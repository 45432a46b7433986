package org.recourse.engine.refusals;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.springframework.http.MediaType;

/**
 * What a call of Tasklist or Cockpit is told that is not done: a problem (RFC 9457) that also has
 * the {@code message} those applications show. Nothing of what was asked is repeated.
 *
 * @param status the HTTP status
 * @param title the problem in a few words, the same for every problem of its kind
 * @param detail what happened and what to do next
 */
public record Refusal(int status, String title, String detail) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Answers with this problem in place of whatever was to be answered. */
  public void send(HttpServletResponse response) throws IOException {
    send(response, detail);
  }

  /**
   * Answers with this problem and other words for the application.
   *
   * @param message what the application is to read; people are shown the detail all the same
   */
  public void send(HttpServletResponse response, String message) throws IOException {
    var problem = new LinkedHashMap<String, Object>();
    problem.put("type", "urn:recourse:problem:" + word());
    problem.put("title", title);
    problem.put("status", status);
    problem.put("detail", detail);
    problem.put("message", message);
    response.resetBuffer();
    response.setStatus(status);
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    var body = JSON.writeValueAsBytes(problem);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private String word() {
    return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }
}
