package org.recourse.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.recourse.RecourseTest;
import org.recourse.casefile.CaseFile;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.util.FileSystemUtils;

/** An analyst changes the poverty guideline in the models folder, without a build. */
@RecourseTest(properties = "recourse.models=target/analysts-models")
class ChangedGuidelineTests extends ApplicationStories {

  private static final Path FOLDER = Path.of("target/analysts-models");
  private static final Path TABLE =
      FOLDER.resolve("processes/assistance/assistance-guidelines.dmn");
  private static final Pattern EDITION = Pattern.compile("assistance-guidelines (\\d+)");
  private static final String SAVED = copied();

  /** What deploys the folder at every start of the product. */
  @Autowired
  @Qualifier("bundleDeployer")
  private SmartInitializingSingleton start;

  private static String copied() {
    try {
      FileSystemUtils.deleteRecursively(FOLDER);
      for (var top : new String[] {"processes", "forms"}) {
        FileSystemUtils.copyRecursively(Path.of(top), FOLDER.resolve(top));
      }
      return Files.readString(TABLE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void saved(UnaryOperator<String> edit) {
    try {
      Files.writeString(TABLE, edit.apply(SAVED));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    start.afterSingletonsInstantiated();
  }

  @AfterEach
  void the_guideline_is_as_it_was_published() {
    saved(table -> table);
  }

  private int edition(CaseFile file) {
    var found = EDITION.matcher(result(file, "MEDI_CAL", "tables"));
    assertThat(found.find()).isTrue();
    return Integer.parseInt(found.group(1));
  }

  @Test
  void the_next_screening_goes_by_the_new_amounts_and_the_last_keeps_its_own() {
    var before = screened("3,000.00");
    assertThat(result(before, "MEDI_CAL", "standing")).isEqualTo("not eligible");
    int first = edition(before);

    saved(table -> table.replace(">1596000<", ">2700000<"));
    var after = screened("3,000.00");

    assertThat(result(after, "MEDI_CAL", "standing")).isEqualTo("eligible");
    assertThat(edition(after)).isEqualTo(first + 1);
    assertThat(result(before, "MEDI_CAL", "standing")).isEqualTo("not eligible");
    assertThat(edition(before)).isEqualTo(first);
  }

  @Test
  void a_start_with_the_same_files_makes_no_new_edition() {
    var before = screened("3,000.00");
    saved(table -> table);

    assertThat(edition(screened("3,000.00"))).isEqualTo(edition(before));
  }
}
