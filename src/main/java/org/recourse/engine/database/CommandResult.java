package org.recourse.engine.database;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What became of one call of a PostgreSQL program. */
record CommandResult(int code, String output) {

  private static final long LONGEST_MINUTES = 15;

  /**
   * Runs a command to its end; its output goes to a file, because a server that stays running would
   * keep a pipe.
   */
  static CommandResult of(List<String> command, Path outputFile) throws IOException {
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(outputFile.toFile())
            .start();
    process.getOutputStream().close();
    try {
      if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IOException("gave up waiting for " + command.get(0));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for " + command.get(0));
    }
    return new CommandResult(
        process.exitValue(), Files.readString(outputFile, Charset.defaultCharset()).strip());
  }

  boolean failed() {
    return code != 0;
  }
}
