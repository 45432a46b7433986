package org.recourse.casefile.web.batch;

import java.io.ByteArrayOutputStream;
import java.io.Flushable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a stream into lines without ever holding more than the longest allowed one. */
final class Lines {

  private final InputStream in;
  private final int longest;
  private final Flushable beforeWaiting;
  private final byte[] chunk = new byte[16 * 1024];
  private int position;
  private int end;
  private long number;

  Lines(InputStream in, int longest, Flushable beforeWaiting) {
    this.in = in;
    this.longest = longest;
    this.beforeWaiting = beforeWaiting;
  }

  /** The next line; null at the end. Waits until it is complete. */
  Line next() throws IOException {
    if (!more()) {
      return null;
    }
    var line = new ByteArrayOutputStream();
    var tooLong = false;
    do {
      var from = position;
      while (position < end && chunk[position] != '\n') {
        position++;
      }
      tooLong |= line.size() + (position - from) > longest;
      if (tooLong) {
        line.reset();
      } else {
        line.write(chunk, from, position - from);
      }
    } while (position == end && more());
    position++;
    number++;
    return new Line(number, tooLong ? null : withoutReturn(line.toByteArray()));
  }

  /** Whether nothing more has come in yet. */
  boolean hasCaughtUp() throws IOException {
    return position >= end && in.available() == 0;
  }

  private boolean more() throws IOException {
    if (position < end) {
      return true;
    }
    if (in.available() == 0) {
      // The sender may be waiting for our answers before sending more.
      beforeWaiting.flush();
    }
    position = 0;
    end = Math.max(0, in.read(chunk, 0, chunk.length));
    return end > 0;
  }

  private static byte[] withoutReturn(byte[] line) {
    var last = line.length - 1;
    return last >= 0 && line[last] == '\r' ? Arrays.copyOf(line, last) : line;
  }
}
