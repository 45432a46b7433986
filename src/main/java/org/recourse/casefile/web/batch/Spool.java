package org.recourse.casefile.web.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A request body on its way through a nameless temporary file. One thread takes it from the network
 * as fast as it comes; another works through it. So a sender who does not read our answers before
 * everything is sent never waits for a reader who waits for the sender.
 */
final class Spool extends InputStream {

  private final FileChannel file;
  private final long largest;
  private long written;
  private long read;
  private boolean ended;
  private boolean tooLarge;
  private IOException broken;

  Spool(long largest) throws IOException {
    this.largest = largest;
    this.file = open();
  }

  /**
   * Takes everything from the network; returns when the body has ended, is too large or broke off.
   */
  void fill(InputStream network) {
    var chunk = new byte[16 * 1024];
    try {
      for (var n = network.read(chunk); n >= 0; n = network.read(chunk)) {
        if (!append(chunk, n)) {
          break;
        }
      }
      end(null);
    } catch (IOException gone) {
      end(gone);
    }
  }

  private boolean append(byte[] chunk, int n) throws IOException {
    var room = (int) Math.min(n, largest - written);
    var bytes = ByteBuffer.wrap(chunk, 0, room);
    for (var at = written; bytes.hasRemaining(); ) {
      at += file.write(bytes, at);
    }
    synchronized (this) {
      written += room;
      tooLarge = room < n;
      notifyAll();
    }
    return !tooLarge;
  }

  private synchronized void end(IOException why) {
    broken = why;
    ended = true;
    notifyAll();
  }

  /** Whether the body was longer than allowed, so that its end was not taken. */
  synchronized boolean wasTooLarge() {
    return tooLarge;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    var waiting = await();
    if (waiting == 0) {
      return -1;
    }
    var n = file.read(ByteBuffer.wrap(target, offset, (int) Math.min(length, waiting)), read);
    read += n;
    return n;
  }

  private synchronized long await() throws IOException {
    try {
      while (read == written && !ended) {
        wait();
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", stop);
    }
    if (read == written && broken != null) {
      throw broken;
    }
    return written - read;
  }

  @Override
  public int read() {
    throw new UnsupportedOperationException("read by the chunk");
  }

  @Override
  public synchronized int available() {
    return (int) Math.min(Integer.MAX_VALUE, written - read);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  /** What patients wrote must not stay behind in a file when the power goes: it has no name. */
  private static FileChannel open() throws IOException {
    Path path = Files.createTempFile("recourse-batch", ".ndjson");
    var channel =
        FileChannel.open(
            path,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    path.toFile().delete();
    return channel;
  }
}
