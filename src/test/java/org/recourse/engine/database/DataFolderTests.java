package org.recourse.engine.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@Tag("long")
class DataFolderTests extends ServerTests {

  @Test
  void a_cluster_half_made_by_a_killed_start_is_made_anew() throws Exception {
    Files.createDirectories(folder.unfinishedCluster().resolve("base"));
    Files.writeString(folder.unfinishedCluster().resolve("PG_VERSION"), "17");

    assertThat(query(start(), "select 'open'")).isEqualTo("open");
    assertThat(folder.unfinishedCluster()).doesNotExist();
  }

  @Test
  void files_that_are_no_database_are_refused_and_left_alone() throws Exception {
    var stranger =
        Files.writeString(
            Files.createDirectories(folder.cluster()).resolve("letter.txt"), "Dear all");
    Files.writeString(folder.password(), "kept");

    assertThatThrownBy(this::start).hasMessageContaining("holds files, but no database");
    assertThat(stranger).hasContent("Dear all");
  }

  @Test
  void data_of_another_postgresql_version_is_refused_and_left_alone() throws Exception {
    stop(start());
    Files.writeString(folder.cluster().resolve("PG_VERSION"), "16\n");

    assertThatThrownBy(this::start)
        .isInstanceOf(DatabaseNotReady.class)
        .hasMessageContaining("was made by PostgreSQL 16; this Recourse brings PostgreSQL 17.");
    assertThat(folder.cluster().resolve("global")).isNotEmptyDirectory();
  }

  @Test
  void data_whose_password_is_gone_is_refused_and_left_alone() throws Exception {
    stop(start());
    Files.delete(folder.password());

    assertThatThrownBy(this::start)
        .hasMessageContaining("whose password file postgres.password is missing");
    assertThat(folder.cluster().resolve("global")).isNotEmptyDirectory();
  }

  @Test
  void a_folder_that_cannot_be_written_is_named() throws Exception {
    Files.createDirectories(folder.path().getParent());
    Files.writeString(folder.path(), "a file stands where the folder should be");

    assertThatThrownBy(this::start)
        .isInstanceOf(DatabaseNotReady.class)
        .hasMessageStartingWith("Recourse cannot write to the folder " + folder.path());
  }

  @Test
  void a_taken_port_is_said_to_be_taken() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      assertThatThrownBy(() -> start(taken.getLocalPort()))
          .isInstanceOf(DatabaseNotReady.class)
          .hasMessageContaining("because another program does");
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void only_the_owner_may_read_the_folder_and_its_password() throws Exception {
    start();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.path())))
        .isEqualTo("rwx------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.password())))
        .isEqualTo("rw-------");
  }

  @Test
  void nobody_enters_without_the_password() {
    var server = start();

    for (var role : new String[] {ServerRoles.ADMINISTRATOR, ServerRoles.APPLICATION}) {
      assertThatThrownBy(
              () -> DriverManager.getConnection(server.jdbcUrl("postgres"), role, "guessed"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("password authentication failed");
    }
  }
}
