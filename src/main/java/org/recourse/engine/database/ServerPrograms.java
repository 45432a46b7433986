package org.recourse.engine.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.util.DigestUtils;
import org.springframework.util.FileSystemUtils;

/** The PostgreSQL programs for this machine, unpacked into a folder only their user can change. */
class ServerPrograms {

  static final String LIBRARY = "io.zonky.test.db.postgres.embedded.PgBinaryResolver";
  private static final String OS = System.getProperty("os.name").toLowerCase(Locale.ROOT);

  private final Path home;
  private final Path commandOutput;

  private ServerPrograms(Path home, Path commandOutput) {
    this.home = home;
    this.commandOutput = commandOutput;
  }

  /**
   * Unpacks the programs unless they are there; throws DatabaseNotReady when this machine cannot
   * run them.
   */
  static ServerPrograms unpackedIn(DataFolder folder) throws IOException {
    refuseRootWithoutNamespaces();
    var archive = archive();
    var home = folder.programs().resolve(HexFormat.of().formatHex(DigestUtils.md5Digest(archive)));
    if (!Files.exists(home)) {
      unpack(archive, home);
    }
    return new ServerPrograms(home, folder.commandOutput());
  }

  /**
   * One call of a program, waited for; PostgreSQL refuses root, who therefore calls it as nobody.
   */
  CommandResult run(String program, List<String> arguments) throws IOException {
    var asNobody = LinuxUtils.isUnshareAvailable() ? List.of("unshare", "-U") : List.<String>of();
    var file = home.resolve("bin").resolve(OS.contains("windows") ? program + ".exe" : program);
    return CommandResult.of(
        Stream.of(asNobody, List.of(file.toString()), arguments).flatMap(List::stream).toList(),
        commandOutput);
  }

  private static void refuseRootWithoutNamespaces() {
    if ("root".equals(System.getProperty("user.name")) && !LinuxUtils.isUnshareAvailable()) {
      throw new DatabaseNotReady(
          "Recourse runs as root, PostgreSQL refuses to, and this machine does not let root start"
              + " it as nobody (no user namespaces).",
          "Run Recourse as an ordinary user, or set spring.datasource.url to use a database server"
              + " of yours.");
    }
  }

  private static byte[] archive() throws IOException {
    var system = OS.contains("windows") ? "Windows" : OS.contains("mac") ? "Darwin" : "Linux";
    var machine =
        "amd64".equals(System.getProperty("os.arch")) ? "x86_64" : System.getProperty("os.arch");
    try (var archive = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine)) {
      return archive.readAllBytes();
    } catch (IllegalStateException e) {
      throw new DatabaseNotReady(
          "Recourse brings no database for this machine (%s, %s).".formatted(system, machine),
          "Set spring.datasource.url to use a database server of yours.",
          e);
    }
  }

  // Under another name first: a start killed while unpacking must not leave half a server behind.
  private static void unpack(byte[] archive, Path home) throws IOException {
    Files.createDirectories(home.getParent());
    var unfinished = Files.createTempDirectory(home.getParent(), "unfinished-");
    try {
      ProgramArchive.unpack(new ByteArrayInputStream(archive), unfinished);
      Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      throw e;
    } catch (FileSystemException e) {
      FileSystemUtils.deleteRecursively(unfinished);
      if (!Files.exists(home)) {
        throw e;
      }
    }
  }
}
