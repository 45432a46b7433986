package org.recourse.engine.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The password of the embedded server: random, made once, readable by the owner of the data folder
 * alone.
 */
final class ServerPassword {

  private static final int BYTES = 24;

  private ServerPassword() {}

  static String keptIn(DataFolder folder) throws IOException {
    if (Files.exists(folder.password())) {
      return Files.readString(folder.password()).strip();
    }
    if (Files.exists(folder.cluster())) {
      throw new DatabaseNotReady(
          "The folder %s holds a database whose password file %s is missing."
              .formatted(folder.path(), folder.password().getFileName()),
          "Bring the file back from a backup, or " + DataFolder.ANOTHER_FOLDER + ".");
    }
    return write(folder.password());
  }

  private static String write(Path file) throws IOException {
    var random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    var password = HexFormat.of().formatHex(random);
    // A temporary file is the one kind Java creates for its owner alone on every system that knows
    // owners.
    var unfinished = Files.createTempFile(file.getParent(), "postgres", ".new");
    Files.writeString(unfinished, password);
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    return password;
  }
}
