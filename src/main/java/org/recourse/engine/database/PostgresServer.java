package org.recourse.engine.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL server that Recourse brings along: runs on one folder, answers on this machine
 * only.
 */
class PostgresServer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);
  private static final int ATTEMPTS = 3;
  private static final long LONGEST_LOG_BYTES = 1 << 20;

  private final DataFolder folder;
  private final ServerPrograms programs;
  private final FolderLock lock;
  private final String password;
  private int port;

  private PostgresServer(
      DataFolder folder, ServerPrograms programs, FolderLock lock, String password) {
    this.folder = folder;
    this.programs = programs;
    this.lock = lock;
    this.password = password;
  }

  /** Starts the server on this port (0: any free one); throws DatabaseNotReady when it cannot. */
  static PostgresServer start(DataFolder folder, int port) {
    folder.prepare();
    var lock = FolderLock.of(folder);
    try {
      return started(folder, lock, port);
    } catch (IOException | SQLException e) {
      lock.close();
      throw ServerFailure.of(folder, e.toString());
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static PostgresServer started(DataFolder folder, FolderLock lock, int port)
      throws IOException, SQLException {
    var programs = ServerPrograms.unpackedIn(folder);
    var server = new PostgresServer(folder, programs, lock, ServerPassword.keptIn(folder));
    Cluster.prepare(folder, programs);
    new FormerServer(folder).takeOver(programs);
    server.run(port);
    try {
      ServerRoles.prepare(server);
    } catch (SQLException | RuntimeException e) {
      new FormerServer(folder).stop(programs);
      throw e;
    }
    LOG.info(
        "PostgreSQL keeps the data of Recourse in {} (127.0.0.1:{})", folder.path(), server.port);
    return server;
  }

  private void run(int wantedPort) throws IOException {
    if (Files.exists(folder.log()) && Files.size(folder.log()) > LONGEST_LOG_BYTES) {
      Files.delete(folder.log());
    }
    for (var attempt = 1; ; attempt++) {
      port = wantedPort == 0 ? freePort() : wantedPort;
      var logged = Files.exists(folder.log()) ? Files.size(folder.log()) : 0;
      var start =
          programs.run(
              "pg_ctl",
              List.of(
                  "start",
                  "-D",
                  folder.cluster().toString(),
                  "-l",
                  folder.log().toString(),
                  "-o",
                  ServerSettings.on(port),
                  "-w",
                  "-t",
                  "600"));
      if (!start.failed()) {
        return;
      }
      var reason = new String(Files.readAllBytes(folder.log())).substring((int) logged).strip();
      // Someone else took the free port, or children of a killed server have not noticed its death
      // yet.
      if (attempt == ATTEMPTS || !reason.matches("(?s).*(could not bind|still in use).*")) {
        throw ServerFailure.of(folder, reason.isEmpty() ? start.output() : reason);
      }
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
  }

  String password() {
    return password;
  }

  /** Stops the server and gives the folder free; waits until everything is on disk. */
  @Override
  public void close() {
    try {
      new FormerServer(folder).stop(programs);
      LOG.info("PostgreSQL in {} has stopped", folder.path());
    } catch (IOException e) {
      LOG.error(
          "PostgreSQL in {} could not be stopped; the next start will do it", folder.path(), e);
    } finally {
      lock.close();
    }
  }
}
