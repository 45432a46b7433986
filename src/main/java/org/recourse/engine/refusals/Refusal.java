package org.recourse.engine.refusals;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.recourse.engine.EngineClock;
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

  /** What a status alone says, in plain words. */
  public static Refusal about(int status) {
    return switch (status) {
      case 403 ->
          new Refusal(
              status,
              "This is not yours to do",
              "Your role does not allow it. Ask a supervisor if you think it should.");
      case 404 ->
          new Refusal(
              status,
              "There is nothing here",
              "It is not there, not any more, or not for you to see. Refresh the page and choose"
                  + " again.");
      case 405 ->
          new Refusal(
              status,
              "This address does not take that kind of request",
              "Nothing was done. Use Tasklist or Cockpit, or the API described at /v3/api-docs.");
      case 406, 415 ->
          new Refusal(
              status,
              "We do not speak that format",
              "Nothing was done. Send and ask for application/json.");
      case 409 ->
          new Refusal(
              status,
              "Somebody was quicker",
              "Somebody changed the same thing at the same moment, so nothing was saved. Refresh"
                  + " and try again.");
      default -> status < 500 ? notUnderstood(status) : broken(status);
    };
  }

  private static Refusal notUnderstood(int status) {
    return new Refusal(
        status,
        "The request could not be understood",
        "A name, number, date or list in it is not as it can be, so nothing was done. Correct it"
            + " and ask again.");
  }

  private static Refusal broken(int status) {
    return new Refusal(
        status,
        "Something went wrong on our side",
        "Try again; if it happens again, tell an administrator that it happened at "
            + LocalTime.now(EngineClock.HOSPITAL).format(DateTimeFormatter.ofPattern("HH:mm"))
            + ".");
  }

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
