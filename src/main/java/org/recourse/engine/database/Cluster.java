package org.recourse.engine.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * The files of the database: made at the first start, checked at every later one, never deleted.
 */
final class Cluster {

  private Cluster() {}

  /**
   * Makes the cluster when there is none; throws DatabaseNotReady when the one there is not ours to
   * use.
   */
  static void prepare(DataFolder folder, ServerPrograms programs) throws IOException {
    if (isAbsentOrEmpty(folder.cluster())) {
      create(folder, programs);
    } else {
      refuseForeign(folder, programs);
    }
  }

  private static boolean isAbsentOrEmpty(Path cluster) throws IOException {
    if (!Files.exists(cluster)) {
      return true;
    }
    try (var files = Files.list(cluster)) {
      return files.findAny().isEmpty();
    }
  }

  // A start that was killed leaves only the unfinished cluster behind: no server ever ran on it.
  private static void create(DataFolder folder, ServerPrograms programs) throws IOException {
    FileSystemUtils.deleteRecursively(folder.unfinishedCluster());
    var initdb =
        programs.run(
            "initdb",
            List.of(
                "--pgdata=" + folder.unfinishedCluster(),
                "--username=" + ServerRoles.ADMINISTRATOR,
                "--auth=scram-sha-256",
                "--pwfile=" + folder.password(),
                "--encoding=UTF8",
                // Sorting that no upgrade of the operating system can change under an index.
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums"));
    if (initdb.failed()) {
      throw ServerFailure.of(folder, initdb.output());
    }
    Files.deleteIfExists(folder.cluster());
    Files.move(folder.unfinishedCluster(), folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
  }

  private static void refuseForeign(DataFolder folder, ServerPrograms programs) throws IOException {
    var versionFile = folder.cluster().resolve("PG_VERSION");
    if (!Files.exists(versionFile)) {
      throw new DatabaseNotReady(
          "The folder " + folder.cluster() + " holds files, but no database.",
          "Move them away, or " + DataFolder.ANOTHER_FOLDER + ".");
    }
    var version = Files.readString(versionFile).strip();
    var ours = programs.run("postgres", List.of("--version")).output();
    if (!ours.contains(" " + version + ".")) {
      throw new DatabaseNotReady(
          "The folder %s was made by PostgreSQL %s; this Recourse brings %s."
              .formatted(folder.path(), version, ours.replaceFirst(".*\\) ", "PostgreSQL ")),
          "Start the Recourse that made it and move its data with pg_dump, or "
              + DataFolder.ANOTHER_FOLDER
              + ".");
    }
  }
}
