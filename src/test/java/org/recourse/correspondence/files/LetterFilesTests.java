package org.recourse.correspondence.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Letters come from the models folder, or from the program where there is none. */
class LetterFilesTests {

  @Test
  void the_program_carries_a_copy_of_every_letter() {
    var inFolder = new LetterFiles(new ModelsPlace("."));
    var inProgram = new LetterFiles(new ModelsPlace("target/no-models-here"));

    assertThat(inFolder.all()).hasSizeGreaterThan(10);
    assertThat(inProgram.all()).containsExactlyElementsOf(inFolder.all());
  }

  @Test
  void a_file_says_its_flow_its_name_and_its_language() {
    var file =
        LetterFiles.of(Path.of("processes")).template("grievance-status", "es").orElseThrow();

    assertThat(List.of(file.flow(), file.language(), file.ending()))
        .containsExactly("grievance", "es", "html");
    assertThat(file.lineAt(file.text().indexOf("<h1>"))).isEqualTo(3);
  }
}
