package org.recourse.engine.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** The one embedded server of a test run, on a folder of its own below {@code target}. */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  static final Path FOLDERS = Path.of("target", "databases");
  static final Path PROGRAMS = FOLDERS.resolve("programs");

  /** Gives the context the shared server, which outlives it. */
  @Override
  public void initialize(ConfigurableApplicationContext context) {
    context.getBeanFactory().registerSingleton("postgresServer", Shared.SERVER);
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
      server.close();
      try {
        FileSystemUtils.deleteRecursively(folder.path());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

}
