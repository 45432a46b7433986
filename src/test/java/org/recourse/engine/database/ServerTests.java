package org.recourse.engine.database;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.springframework.util.FileSystemUtils;

/** Tests of the server itself: each has a folder of its own, and leaves nothing running. */
abstract class ServerTests {

  DataFolder folder;
  private final List<PostgresServer> started = new ArrayList<>();

  @BeforeEach
  void ownFolder(TestInfo test) throws IOException {
    folder = TestDatabase.folder(test.getTestMethod().orElseThrow().getName());
    FileSystemUtils.deleteRecursively(folder.path());
  }

  @AfterEach
  void nothingStaysRunning() throws IOException {
    started.forEach(PostgresServer::close);
    if (Files.exists(folder.cluster())) {
      new FormerServer(folder).takeOver(ServerPrograms.unpackedIn(folder));
    }
    FileSystemUtils.deleteRecursively(folder.path());
  }

  PostgresServer start() {
    return start(0);
  }

  PostgresServer start(int port) {
    var server = PostgresServer.start(folder, port);
    started.add(server);
    return server;
  }

  void stop(PostgresServer server) {
    started.remove(server);
    server.close();
  }

  static String query(PostgresServer server, String sql) throws SQLException {
    try (var connection =
            DriverManager.getConnection(
                server.jdbcUrl(ServerRoles.DATABASE), ServerRoles.APPLICATION, server.password());
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  long serverProcess() throws IOException {
    return Long.parseLong(
        Files.readAllLines(folder.cluster().resolve("postmaster.pid")).get(0).strip());
  }

  static boolean runs(long process) {
    return ProcessHandle.of(process).isPresent();
  }

  /** A server says it has stopped a blink before its process ends. */
  static void awaitEnd(long process) throws Exception {
    var ending = ProcessHandle.of(process);
    if (ending.isPresent()) {
      ending.get().onExit().get(10, TimeUnit.SECONDS);
    }
  }
}
