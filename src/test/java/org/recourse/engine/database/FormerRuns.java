package org.recourse.engine.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** What killed test runs left behind: their servers are stopped, their folders deleted. */
final class FormerRuns {

  private FormerRuns() {}

  static void clear(Path folders) {
    if (!Files.exists(folders)) {
      return;
    }
    try (var found = Files.list(folders)) {
      found.filter(FormerRuns::isOver).forEach(FormerRuns::remove);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOver(Path folder) {
    var name = folder.getFileName().toString();
    return name.matches("\\d+-.*")
        && ProcessHandle.of(Long.parseLong(name.split("-")[0])).isEmpty();
  }

  private static void remove(Path path) {
    var folder = new DataFolder(path, TestDatabase.PROGRAMS);
    try {
      new FormerServer(folder).takeOver(ServerPrograms.unpackedIn(folder));
      FileSystemUtils.deleteRecursively(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
