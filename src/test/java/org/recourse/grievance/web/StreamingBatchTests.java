package org.recourse.grievance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.ApiCaller.aComplaint;
import static org.recourse.ApiCaller.json;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.recourse.ApiCaller;
import org.recourse.RecourseTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A batch is answered while it comes in, and no sender can bring it to a standstill. */
@RecourseTest
@Timeout(120)
class StreamingBatchTests {

  @LocalServerPort int port;

  @Test
  void the_first_line_is_answered_before_the_last_is_sent() throws IOException {
    try (var socket = connect()) {
      var out = socket.getOutputStream();
      var answers = new ChunkedAnswers(socket.getInputStream());

      send(out, json(aComplaint("The wait was long.")) + "\n");
      assertThat(answers.next()).startsWith("{\"line\":1,\"status\":201");

      send(out, "nonsense\n");
      assertThat(answers.next()).startsWith("{\"line\":2,\"status\":400");

      send(out, json(aComplaint("The wait was longer.")));
      end(out);
      assertThat(answers.next()).startsWith("{\"line\":3,\"status\":201");
    }
  }

  @Test
  void a_sender_who_reads_nothing_before_everything_is_sent_gets_every_answer() throws IOException {
    var lines = 100_000;
    try (var socket = connect()) {
      var out = socket.getOutputStream();
      var refused = ("{\"narrative\":\"" + "x".repeat(150) + "\",\"narrative\":1}\n").repeat(100);
      for (var i = 0; i < lines / 100; i++) {
        send(out, refused);
      }
      end(out);

      var answers = new ChunkedAnswers(socket.getInputStream());
      for (var n = 1; n <= lines; n++) {
        assertThat(answers.next()).startsWith("{\"line\":" + n + ",\"status\":400");
      }
    }
  }

  @Test
  void a_sender_who_hangs_up_in_the_middle_of_a_line_has_the_lines_before_it() throws IOException {
    try (var socket = connect()) {
      var out = socket.getOutputStream();
      send(out, json(aComplaint("The first line is whole.")) + "\n{\"narrative\":\"half");
      assertThat(new ChunkedAnswers(socket.getInputStream()).next())
          .startsWith("{\"line\":1,\"status\":201");
    }

    var after = new ApiCaller(port).get("representative", "/api/cases?limit=1");
    assertThat(after.statusCode()).isEqualTo(200);
  }

  private Socket connect() throws IOException {
    var socket = new Socket("localhost", port);
    var head =
        "POST /api/grievances/batch HTTP/1.1\r\nHost: localhost\r\nAuthorization: "
            + ApiCaller.authorization("representative")
            + "\r\n"
            + "Content-Type: application/x-ndjson\r\n"
            + "Transfer-Encoding: chunked\r\n"
            + "Connection: close\r\n\r\n";
    socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  private static void send(OutputStream out, String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.write(bytes);
    out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  private static void end(OutputStream out) throws IOException {
    out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }
}
