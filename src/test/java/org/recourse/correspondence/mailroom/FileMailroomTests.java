package org.recourse.correspondence.mailroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recourse.correspondence.Channel;

/** The demo's mailroom lays each letter down once and remembers. */
class FileMailroomTests {

  @TempDir private Path folder;

  @Test
  void a_letter_lies_in_the_folder_once() {
    var mailroom = new FileMailroom(folder.resolve("outbox"));
    var envelope =
        new Envelope(
            "k.1", Channel.EMAIL, "a@example.org", "b@example.org", "s", "t", "f", new byte[] {7});

    assertThat(mailroom.knows("k.1")).isEqualTo(Mailroom.Knowledge.NOT_TAKEN);
    mailroom.post(envelope);
    mailroom.post(envelope);

    assertThat(mailroom.knows("k.1")).isEqualTo(Mailroom.Knowledge.TAKEN);
    assertThat(folder.resolve("outbox")).isDirectoryContaining("glob:**k.1.pdf");
    assertThat(folder.resolve("outbox").toFile().list()).hasSize(1);
    assertThat(mailroom.serves(Channel.PAPER)).isFalse();
  }
}
