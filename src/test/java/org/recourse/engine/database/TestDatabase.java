package org.recourse.engine.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** The one embedded server of a test run, on a folder of its own below {@code target}. */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  static final Path FOLDERS = Path.of("target", "databases");
  static final Path PROGRAMS = FOLDERS.resolve("programs");

  private static final int LONGEST_WAIT_SECONDS = 20;
  private static final Phaser USERS = new Phaser(1);

  /** Gives the context the shared server, which outlives it. */
  @Override
  public void initialize(ConfigurableApplicationContext context) {
    context.getBeanFactory().registerSingleton("postgresServer", Shared.SERVER);
    USERS.register();
    // Registered before any pool, and so called after the last of them has closed.
    ((DefaultListableBeanFactory) context.getBeanFactory())
        .registerDisposableBean("postgresServer", USERS::arriveAndDeregister);
  }

  /** A folder for this process that no other test run touches. */
  static DataFolder folder(String name) {
    return new DataFolder(FOLDERS.resolve(ProcessHandle.current().pid() + "-" + name), PROGRAMS);
  }

  static PostgresServer shared() {
    return Shared.SERVER;
  }

  private static final class Shared {

    static final PostgresServer SERVER = start();

    private static PostgresServer start() {
      FormerRuns.clear(FOLDERS);
      var folder = folder("shared");
      var server = PostgresServer.start(folder, 0);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, folder)));
      return server;
    }

    private static void end(PostgresServer server, DataFolder folder) {
      try {
        USERS.awaitAdvanceInterruptibly(
            USERS.arriveAndDeregister(), LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
      } catch (InterruptedException | TimeoutException e) {
        LoggerFactory.getLogger(TestDatabase.class)
            .warn("A context still uses the test database at the end");
      }
      server.close();
      try {
        FileSystemUtils.deleteRecursively(folder.path());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
