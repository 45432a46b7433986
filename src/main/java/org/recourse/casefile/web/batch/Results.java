package org.recourse.casefile.web.batch;

import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Flushable;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** The answers of a batch on their way out, one line each. */
final class Results implements Flushable {

  private static final long MOST_NANOS_UNSENT = TimeUnit.MILLISECONDS.toNanos(250);

  private final HttpServletResponse response;
  private final ObjectWriter json;
  private long count;
  private long lastSent = System.nanoTime();

  Results(HttpServletResponse response, ObjectWriter json) {
    this.response = response;
    this.json = json;
  }

  long count() {
    return count;
  }

  void write(Object result) throws IOException {
    if (count++ == 0) {
      response.setStatus(200);
      response.setContentType("application/x-ndjson");
      // A reverse proxy must not hold answers back until the end.
      response.setHeader("X-Accel-Buffering", "no");
    }
    var out = response.getOutputStream();
    out.write(json.writeValueAsBytes(result));
    out.write('\n');
    if (System.nanoTime() - lastSent > MOST_NANOS_UNSENT) {
      flush();
    }
  }

  @Override
  public void flush() throws IOException {
    if (count == 0) {
      return;
    }
    response.flushBuffer();
    lastSent = System.nanoTime();
  }
}
