package org.recourse.correspondence.mailroom;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;

/** A mail server that says one thing whenever somebody begins a certain command. */
class GrumpyServer implements AutoCloseable {

  /** No answer at all: the line goes dead. */
  static final String HANGS_UP = "";

  private final ServerSocket door;

  GrumpyServer(String command, String answer) throws IOException {
    door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    var talk = new Thread(() -> listen(command, answer));
    talk.setDaemon(true);
    talk.start();
  }

  int port() {
    return door.getLocalPort();
  }

  private void listen(String command, String answer) {
    while (!door.isClosed()) {
      try (var caller = door.accept();
          var in =
              new BufferedReader(
                  new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
          var out = new PrintWriter(caller.getOutputStream(), true, StandardCharsets.US_ASCII)) {
        out.print("220 grumpy\r\n");
        out.flush();
        boolean data = false;
        for (var line = in.readLine(); line != null; line = in.readLine()) {
          var content = data && !line.equals(".");
          if (!content) {
            var asked = data ? "." : line;
            if (asked.startsWith(command) && answer.equals(HANGS_UP)) {
              break;
            }
            out.print((asked.startsWith(command) ? answer : usual(asked)) + "\r\n");
            out.flush();
            data = asked.startsWith("DATA");
          }
        }
      } catch (IOException e) {
        if (!door.isClosed()) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  private static String usual(String line) {
    return line.startsWith("DATA") ? "354 go on" : line.startsWith("QUIT") ? "221 bye" : "250 ok";
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}
