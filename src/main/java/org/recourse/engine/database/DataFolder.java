package org.recourse.engine.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folder that holds everything the database needs: what it is called and that it can be used at
 * all.
 */
record DataFolder(Path path, Path programs) {

  static final String ANOTHER_FOLDER =
      "start Recourse with --recourse.database.folder=<another folder>";
  private static final long NEEDED_MEGABYTES = 200;

  DataFolder {
    path = path.toAbsolutePath().normalize();
    programs = programs.toAbsolutePath().normalize();
  }

  DataFolder(Path path) {
    this(path, path.resolve("programs"));
  }

  Path cluster() {
    return path.resolve("postgres");
  }

  /**
   * Where a new cluster is made before it becomes {@link #cluster()}: it never held data and may be
   * deleted.
   */
  Path unfinishedCluster() {
    return path.resolve("postgres.unfinished");
  }

  Path password() {
    return path.resolve("postgres.password");
  }

  Path log() {
    return path.resolve("postgres.log");
  }

  Path commandOutput() {
    return path.resolve("postgres.command");
  }

  Path lock() {
    return path.resolve("recourse.lock");
  }

  Path holder() {
    return path.resolve("recourse.pid");
  }

  /**
   * Makes the folder; throws DatabaseNotReady when it cannot be written or its disk is nearly full.
   */
  void prepare() {
    try {
      make();
      Files.delete(Files.createTempFile(path, "write", ".check"));
      refuseFullDisk(Files.getFileStore(path).getUsableSpace() >> 20);
    } catch (IOException e) {
      throw new DatabaseNotReady(
          "Recourse cannot write to the folder " + path + " (" + e + ").",
          "Let the user "
              + System.getProperty("user.name")
              + " write there, or "
              + ANOTHER_FOLDER
              + ".",
          e);
    }
  }

  // The folder will hold patients' records: nobody but its owner enters.
  private void make() throws IOException {
    if (Files.isDirectory(path)) {
      return;
    }
    Files.createDirectories(path);
    if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
    }
  }

  private void refuseFullDisk(long freeMegabytes) {
    if (freeMegabytes < NEEDED_MEGABYTES) {
      throw diskFull(freeMegabytes + " MB are free, " + NEEDED_MEGABYTES + " MB are needed");
    }
  }

  DatabaseNotReady diskFull(String detail) {
    return new DatabaseNotReady(
        "The disk that holds the folder " + path + " is full: " + detail + ".",
        "Free some space, or "
            + ANOTHER_FOLDER
            + " on another disk. Nothing in the folder has been lost.");
  }
}
