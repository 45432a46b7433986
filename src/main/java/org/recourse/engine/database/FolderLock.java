package org.recourse.engine.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right of one Recourse to use a data folder; the operating system takes it back even after
 * {@code kill -9}.
 */
class FolderLock implements AutoCloseable {

  // POSIX gives up a process's lock when the process closes any other handle of the file, so never
  // open it twice.
  private static final Set<Path> HELD_BY_THIS_PROCESS = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private FolderLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** Throws DatabaseNotReady, naming the other process, when the folder is in use. */
  static FolderLock of(DataFolder folder) {
    if (!HELD_BY_THIS_PROCESS.add(folder.lock())) {
      throw inUse(folder);
    }
    try {
      return lock(folder);
    } catch (RuntimeException e) {
      HELD_BY_THIS_PROCESS.remove(folder.lock());
      throw e;
    }
  }

  private static FolderLock lock(DataFolder folder) {
    try {
      var channel =
          FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (channel.tryLock() == null) {
        channel.close();
        throw inUse(folder);
      }
      Files.writeString(folder.holder(), ProcessHandle.current().pid() + System.lineSeparator());
      return new FolderLock(folder.lock(), channel);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DatabaseNotReady inUse(DataFolder folder) {
    return new DatabaseNotReady(
        "Another Recourse (process %s) is using the folder %s."
            .formatted(holderOf(folder), folder.path()),
        "Stop it, or start this one with --recourse.database.folder=<another folder>.");
  }

  // A file of its own: Windows lets nobody read a locked file.
  private static String holderOf(DataFolder folder) {
    try {
      return Files.readString(folder.holder()).strip();
    } catch (IOException e) {
      return "unknown";
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      HELD_BY_THIS_PROCESS.remove(file);
    }
  }
}
