package org.recourse.engine.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server that a killed Recourse left behind, running or not, as its {@code postmaster.pid}
 * tells.
 */
class FormerServer {

  private static final Logger LOG = LoggerFactory.getLogger(FormerServer.class);
  // Above the highest process id of any system, so that it belongs to nobody.
  private static final String NOBODY = Integer.toString(Integer.MAX_VALUE);

  private final DataFolder folder;
  private final Path pidFile;

  FormerServer(DataFolder folder) {
    this.folder = folder;
    this.pidFile = folder.cluster().resolve("postmaster.pid");
  }

  /**
   * Stops it, or clears the trace of one that is gone; the caller holds the folder, so no living
   * Recourse uses it.
   */
  void takeOver(ServerPrograms programs) throws IOException {
    if (!Files.exists(pidFile)) {
      return;
    }
    var lines = Files.readAllLines(pidFile);
    var holder = lines.isEmpty() ? null : process(lines.get(0).strip());
    if (holder == null) {
      // PostgreSQL clears the file of a dead server itself, once it has seen that no child of it is
      // left.
      return;
    }
    if (isOurs(holder)) {
      LOG.info(
          "A server that a killed Recourse left behind (process {}) still runs on {}: stopping it",
          holder.pid(),
          folder.path());
      stop(programs);
    } else {
      LOG.info(
          "Process {} is not the server of {}: clearing the trace of one that is gone",
          holder.pid(),
          folder.path());
      forget(lines);
    }
  }

  private static ProcessHandle process(String pid) {
    return pid.matches("\\d{1,10}")
        ? ProcessHandle.of(Long.parseLong(pid)).filter(ProcessHandle::isAlive).orElse(null)
        : null;
  }

  private boolean isOurs(ProcessHandle process) {
    var command = process.info().command().orElse("");
    if (!command.matches(".*[/\\\\]postgres(\\.exe)?( \\(deleted\\))?")) {
      return false;
    }
    // Windows does not tell the arguments of another process.
    return process.info().arguments().map(this::namesCluster).orElse(true);
  }

  private boolean namesCluster(String... arguments) {
    return Arrays.stream(arguments).anyMatch(this::isCluster);
  }

  // The same folder may have been named by another path, such as a symbolic link.
  private boolean isCluster(String argument) {
    try {
      return Files.isSameFile(Path.of(argument), folder.cluster());
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }

  void stop(ServerPrograms programs) throws IOException {
    var stopped =
        programs.run(
            "pg_ctl",
            List.of("stop", "-D", folder.cluster().toString(), "-m", "fast", "-w", "-t", "60"));
    if (stopped.failed() && Files.exists(pidFile)) {
      throw new DatabaseNotReady(
          "A server left behind on the folder "
              + folder.path()
              + " does not stop: "
              + stopped.output(),
          "End the process named in the first line of " + pidFile + " and start again.");
    }
  }

  // The rest of the file names the shared memory, which PostgreSQL checks before it believes the
  // server gone.
  private void forget(List<String> lines) throws IOException {
    var rest = new ArrayList<>(lines);
    rest.set(0, NOBODY);
    Files.write(pidFile, rest);
  }
}
