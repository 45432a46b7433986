package org.recourse.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.recourse.office.ChildApp;

/**
 * The program unpacked into a folder, with an archive of its classes from one trained start: how a
 * hospital runs it that wants it back quickly.
 */
final class Unpacked {

  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private Unpacked() {}

  /** How long it takes until it is ready, on the data of the other, which must be stopped. */
  static Duration start(ChildApp other, String... memory) throws Exception {
    var packed = Path.of(System.getProperty("recourse.bench.jar"));
    var folder = Files.createTempDirectory("recourse-unpacked");
    run("-Djarmode=tools", "-jar", packed.toString(), "extract", "--destination", folder + "/app");
    var jar = folder.resolve("app").resolve(packed.getFileName()).toString();
    var archive = folder.resolve("recourse.jsa");
    run(
        "-XX:ArchiveClassesAtExit=" + archive,
        "-Dspring.context.exit=onRefresh",
        "-jar",
        jar,
        "--server.port=0",
        "--recourse.database.folder=" + other.data());
    var options = new ArrayList<>(List.of(memory));
    options.add("-XX:SharedArchiveFile=" + archive);
    options.add("-XX:TieredStopAtLevel=1");
    try (var trained = new ChildApp(jar, other.folder(), options.toArray(String[]::new))) {
      return trained.start();
    }
  }

  private static void run(String... words) throws Exception {
    var command = new ArrayList<>(List.of(JAVA));
    command.addAll(List.of(words));
    var ended =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
    if (ended != 0) {
      throw new IllegalStateException("It ended with " + ended + ": " + command);
    }
  }
}
