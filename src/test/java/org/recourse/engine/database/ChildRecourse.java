package org.recourse.engine.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.concurrent.TimeUnit;
import org.slf4j.LoggerFactory;

/** Another Recourse: a process of its own that runs the server on a folder until it is killed. */
class ChildRecourse implements AutoCloseable {

  private static final String READY = "the other Recourse is ready";

  private final Process process;

  private ChildRecourse(Process process) {
    this.process = process;
  }

  /** The other process: starts the server, writes one row, says so, and stays. */
  public static void main(String[] arguments) throws Exception {
    var server =
        PostgresServer.start(new DataFolder(Path.of(arguments[0]), TestDatabase.PROGRAMS), 0);
    try (var connection =
            DriverManager.getConnection(
                server.jdbcUrl(ServerRoles.DATABASE), ServerRoles.APPLICATION, server.password());
        var statement = connection.createStatement()) {
      statement.execute("create table kept as select 'written before the kill' as words");
    }
    LoggerFactory.getLogger(ChildRecourse.class).info(READY);
    System.in.read();
  }

  static ChildRecourse on(DataFolder folder) throws IOException {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ChildRecourse.class.getName(),
                folder.path().toString())
            .redirectErrorStream(true)
            .start();
    var output = new BufferedReader(new InputStreamReader(process.getInputStream()));
    var said = new StringBuilder();
    for (var line = output.readLine();
        line == null || !line.endsWith(READY);
        line = output.readLine()) {
      if (line == null) {
        throw new IllegalStateException("the other Recourse did not start: " + said);
      }
      said.append(line).append('\n');
    }
    return new ChildRecourse(process);
  }

  long pid() {
    return process.pid();
  }

  /** As {@code kill -9} does: the process gets no chance to stop its server. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      throw new IllegalStateException("process " + pid() + " survived its killing");
    }
  }

  @Override
  public void close() throws InterruptedException {
    kill();
  }
}
