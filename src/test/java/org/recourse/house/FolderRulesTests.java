package org.recourse.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** One word names a flow everywhere: who sees the folders sees the flows. */
class FolderRulesTests {

  private static final Set<String> SHARED_ROOMS =
      Set.of(
          "casefile",
          "correspondence",
          "deadline",
          "engine",
          "forms",
          "outgoing",
          "reporting",
          "security");
  private static final Set<String> SHARED_MODELS = Set.of("calendars", "letters");

  @Test
  void the_flows_are_the_same_in_all_three_places() throws IOException {
    var processes = folders("processes", SHARED_MODELS);
    var rooms = folders("src/main/java/org/recourse", SHARED_ROOMS);

    assertThat(processes).as("folders of processes/").isNotEmpty();
    assertThat(folders("forms", Set.of()))
        .as("folders of forms/ are the folders of processes/")
        .isEqualTo(processes);
    assertThat(rooms)
        .as("packages of org.recourse are the folders of processes/ and the shared rooms")
        .isEqualTo(processes);
  }

  @Test
  void every_flow_introduces_itself() throws IOException {
    assertThat(folders("processes", SHARED_MODELS))
        .allSatisfy(
            flow -> {
              assertThat(Path.of("processes", flow, flow + ".bpmn")).isRegularFile();
              assertThat(Path.of("processes", flow, "README.md")).isRegularFile();
            });
  }

  private static Set<String> folders(String parent, Set<String> shared) throws IOException {
    try (var found = Files.list(Path.of(parent))) {
      return found
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .filter(name -> !shared.contains(name))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
