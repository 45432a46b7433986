package org.recourse.engine.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("long")
class TakeoverTests extends ServerTests {

  private static final String PID_FILE = "postmaster.pid";

  @Test
  void a_second_start_takes_over_the_orphaned_server() throws Exception {
    var other = ChildRecourse.on(folder);
    var orphan = serverProcess();
    other.kill();
    assertThat(runs(orphan)).isTrue();

    var server = start();

    awaitEnd(orphan);
    assertThat(query(server, "select words from kept")).isEqualTo("written before the kill");
  }

  @Test
  void a_server_that_was_killed_too_recovers_what_was_written() throws Exception {
    var other = ChildRecourse.on(folder);
    var orphan = ProcessHandle.of(serverProcess()).orElseThrow();
    other.kill();
    orphan.destroyForcibly();
    orphan.onExit().get();

    assertThat(query(start(), "select words from kept")).isEqualTo("written before the kill");
  }

  @Test
  void
      the_number_of_a_dead_server_given_to_another_program_neither_stops_the_start_nor_that_program()
          throws Exception {
    var server = start();
    var pidFile = folder.cluster().resolve(PID_FILE);
    var lines = Files.readAllLines(pidFile);
    stop(server);
    var innocent = new ProcessBuilder("sleep", "600").start();
    try {
      lines.set(0, Long.toString(innocent.pid()));
      Files.write(pidFile, lines);

      assertThat(query(start(), "select 'open'")).isEqualTo("open");
      assertThat(innocent.isAlive()).isTrue();
    } finally {
      innocent.destroyForcibly();
    }
  }

  @Test
  void a_second_recourse_on_the_same_folder_is_told_who_holds_it() throws Exception {
    try (var other = ChildRecourse.on(folder)) {
      assertThatThrownBy(this::start)
          .isInstanceOf(DatabaseNotReady.class)
          .hasMessage(
              "Another Recourse (process %d) is using the folder %s."
                  .formatted(other.pid(), folder.path()))
          .extracting(e -> ((DatabaseNotReady) e).remedy())
          .isEqualTo(
              "Stop it, or start this one with --recourse.database.folder=<another folder>.");
    }
  }

  @Test
  void a_second_attempt_in_the_same_process_does_not_give_the_folder_free() throws Exception {
    start();

    for (var attempt : List.of(1, 2)) {
      assertThatThrownBy(this::start)
          .as("attempt %d", attempt)
          .hasMessageContaining("process " + ProcessHandle.current().pid());
    }
  }

  @Test
  void a_stopped_server_leaves_no_process_and_no_claim() throws Exception {
    var server = start();
    var process = serverProcess();

    stop(server);

    awaitEnd(process);
    assertThat(folder.cluster().resolve(PID_FILE)).doesNotExist();
    assertThat(query(start(), "select 'open'")).isEqualTo("open");
  }
}
