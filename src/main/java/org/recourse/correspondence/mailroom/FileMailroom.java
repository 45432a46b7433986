package org.recourse.correspondence.mailroom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.recourse.correspondence.Channel;

/** The demo's mailroom: a folder of PDFs that anybody may look at. */
class FileMailroom implements Mailroom {

  private final Path folder;

  FileMailroom(Path folder) {
    this.folder = folder;
  }

  @Override
  public boolean serves(Channel channel) {
    return channel != Channel.PAPER;
  }

  @Override
  public void post(Envelope envelope) {
    try {
      Files.createDirectories(folder);
      var unfinished = Files.createTempFile(folder, "letter", ".part");
      Files.write(unfinished, envelope.pdf());
      Files.move(unfinished, file(envelope.key()), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new MailroomDown(envelope.key(), e.getClass().getSimpleName());
    }
  }

  @Override
  public Knowledge knows(String key) {
    return Files.exists(file(key)) ? Knowledge.TAKEN : Knowledge.NOT_TAKEN;
  }

  private Path file(String key) {
    return folder.resolve(key + ".pdf");
  }
}
