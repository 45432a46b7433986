package org.recourse.grievance.web;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The lines of a chunked HTTP answer, as they come over the wire. */
final class ChunkedAnswers {

  private final InputStream in;
  private final StringBuilder started = new StringBuilder();
  private int leftInChunk = -1;

  ChunkedAnswers(InputStream in) {
    this.in = new BufferedInputStream(in);
  }

  /** The next line; waits for it. */
  String next() throws IOException {
    if (leftInChunk < 0) {
      while (!wireLine().isEmpty()) {}
      leftInChunk = 0;
    }
    while (true) {
      if (leftInChunk == 0) {
        beginChunk();
      }
      var c = in.read();
      leftInChunk--;
      if (leftInChunk == 0) {
        wireLine();
      }
      if (c == '\n') {
        var line = started.toString();
        started.setLength(0);
        return line;
      }
      started.append((char) c);
    }
  }

  private void beginChunk() throws IOException {
    leftInChunk = Integer.parseInt(wireLine(), 16);
    if (leftInChunk == 0) {
      throw new AssertionError("no more answers");
    }
  }

  private String wireLine() throws IOException {
    var line = new StringBuilder();
    for (var c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new AssertionError("the connection was closed");
      }
      line.append((char) c);
    }
    return line.toString().strip();
  }
}
