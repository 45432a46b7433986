package org.recourse.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a file must say, and what it must not. */
class SourceRulesTests {

  private static final Pattern PUBLIC_TYPE =
      Pattern.compile(
          "^ *public (?:(?:abstract|final|sealed|non-sealed|static) )*"
              + "(?:class|interface|record|enum|@interface) (\\w+)",
          Pattern.MULTILINE);

  private static final String SLEEP = "Thread" + ".sleep";
  private static final String PRINT = "System" + ".out";
  // The demo tells its password on the console, so that it stands in no log.
  private static final String MAY_PRINT =
      ".*/org/recourse/(bench/|office/(HundredThousand|OfficeRun|KillTests)|security/demo/DemoNotice).*";
  private static final String SWITCHED_OFF = "@" + "Disabled";

  @Test
  void a_public_type_says_what_it_is_in_the_hospital() {
    assertThat(SourceFile.ofProduct()).anyMatch(f -> PUBLIC_TYPE.matcher(f.text()).find());

    assertThat(SourceFile.ofProduct().stream().flatMap(SourceRulesTests::withoutJavadoc)).isEmpty();
  }

  @Test
  void imports_name_what_they_import() {
    assertThat(findings(everything(), "(?m)^import .*\\*;", "name each imported type")).isEmpty();
  }

  @Test
  void nobody_waits_by_the_clock_on_the_wall() {
    assertThat(findings(everything(), Pattern.quote(SLEEP), "wait for a condition instead"))
        .as("sleeping makes tests slow on a fast machine and wrong on a slow one")
        .isEmpty();
  }

  @Test
  void nobody_prints() {
    var files = everything().filter(f -> !f.path().matches(MAY_PRINT));

    assertThat(findings(files, Pattern.quote(PRINT), "use a logger, without values of a record"))
        .isEmpty();
  }

  @Test
  void no_test_is_switched_off() {
    assertThat(findings(everything(), SWITCHED_OFF + "\\b", "repair the test or delete it"))
        .as("a test that does not run says that all is well")
        .isEmpty();
  }

  @Test
  void these_rules_bite() {
    var text = "import java.util.*;\n@Component\npublic final class Bare {\n" + SLEEP + "(1);\n}";
    var bare = SourceFile.madeUp("src/main/java/org/recourse/parking/Bare.java", text);
    var said = SourceFile.madeUp("A.java", "/** A. */\n@Component({\"a\"})\npublic class A {}");

    assertThat(withoutJavadoc(bare)).hasSize(1);
    assertThat(withoutJavadoc(said)).isEmpty();
    assertThat(findings(Stream.of(bare), "(?m)^import .*\\*;", "")).hasSize(1);
    assertThat(findings(Stream.of(bare), Pattern.quote(SLEEP), "")).hasSize(1);
  }

  private static Stream<SourceFile> everything() {
    return Stream.concat(SourceFile.ofProduct().stream(), SourceFile.ofTests().stream());
  }

  private static Stream<String> withoutJavadoc(SourceFile file) {
    var types = PUBLIC_TYPE.matcher(file.text()).results();
    return types
        .filter(type -> !isDocumented(file.text().substring(0, type.start())))
        .map(type -> file.path() + ": say in one sentence above it what " + type.group(1) + " is");
  }

  /** Whether nothing but annotations stand between the last comment and the type. */
  private static boolean isDocumented(String before) {
    var end = before.lastIndexOf("*/");
    if (end < 0 || before.lastIndexOf("/**", end) < 0) {
      return false;
    }
    var between = before.substring(end + 2).strip();
    return between.isEmpty() || between.startsWith("@") && !between.contains(";");
  }

  private static List<String> findings(Stream<SourceFile> files, String pattern, String remedy) {
    var compiled = Pattern.compile(pattern);
    return files
        .filter(f -> compiled.matcher(f.text()).find())
        .map(f -> f.path() + ": " + compiled + "; " + remedy)
        .toList();
  }
}
