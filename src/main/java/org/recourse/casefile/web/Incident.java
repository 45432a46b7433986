package org.recourse.casefile.web;

import java.sql.SQLException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An error nobody foresaw. The log gets its kind and its place under an id, but not its message: a
 * message may quote a patient.
 */
public final class Incident {

  private static final Logger LOG = LoggerFactory.getLogger(Incident.class);
  private static final int FRAMES = 25;

  private Incident() {}

  /** Logs the error and returns the id under which it can be found. */
  public static String of(Throwable error) {
    var id = UUID.randomUUID().toString();
    LOG.error("Incident {}{}", id, story(error));
    return id;
  }

  private static String story(Throwable error) {
    var story = new StringBuilder();
    for (var cause = error; cause != null; cause = next(cause)) {
      story.append(cause == error ? ": " : "\nCaused by: ").append(cause.getClass().getName());
      if (cause instanceof SQLException sql) {
        story.append(" (SQL state ").append(sql.getSQLState()).append(')');
      }
      var frames = cause.getStackTrace();
      for (var i = 0; i < Math.min(FRAMES, frames.length); i++) {
        story.append("\n\tat ").append(frames[i]);
      }
    }
    return story.toString();
  }

  private static Throwable next(Throwable cause) {
    return cause.getCause() == cause ? null : cause.getCause();
  }
}
