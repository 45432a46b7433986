package org.recourse.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Small rooms: what fits on a screen is read, what is read is kept right. */
class SizeRulesTests {

  static final int MAIN = 200;
  static final int TESTS = 250;
  static final int MEDIAN = 40;
  static final int STEP = 25;
  static final int ROOM = 20;
  static final double INLINE_COMMENTS = 0.05;

  @Test
  void a_file_of_the_product_stays_readable() {
    assertThat(SourceFile.ofProduct()).isNotEmpty();

    assertThat(longerThan(MAIN, SourceFile::netLines, SourceFile.ofProduct())).isEmpty();
  }

  @Test
  void a_test_file_stays_readable() {
    assertThat(SourceFile.ofTests()).isNotEmpty();

    assertThat(longerThan(TESTS, SourceFile::netLines, SourceFile.ofTests())).isEmpty();
  }

  @Test
  void half_of_the_files_are_short() {
    var sizes = SourceFile.ofProduct().stream().mapToLong(SourceFile::netLines).sorted().toArray();

    assertThat(sizes[sizes.length / 2])
        .as("median of net lines in src/main/java; split what does two things")
        .isLessThanOrEqualTo(MEDIAN);
  }

  @Test
  void a_step_only_translates() {
    var steps = SourceFile.ofProduct().stream().filter(SourceFile::isStep).toList();

    assertThat(longerThan(STEP, SourceFile::codeLines, steps))
        .as("a step reads the case id, makes one call and hands over facts")
        .isEmpty();
  }

  @Test
  void a_package_holds_what_one_can_keep_in_mind() {
    assertThat(crowded(SourceFile.ofProduct())).isEmpty();
    assertThat(crowded(SourceFile.ofTests())).isEmpty();
  }

  @Test
  void comments_inside_methods_are_rare() {
    var files = SourceFile.ofProduct();
    var comments = files.stream().mapToLong(SourceFile::inlineComments).sum();
    var code = files.stream().mapToLong(SourceFile::codeLines).sum();

    assertThat((double) comments / code)
        .as("inline comments per code line; say it in a name or above the type")
        .isLessThanOrEqualTo(INLINE_COMMENTS);
  }

  @Test
  void these_rules_bite() {
    var lines = "  call(); // why\n".repeat(MAIN + 1);
    var big = SourceFile.madeUp("src/main/java/org/recourse/parking/steps/Big.java", lines);

    assertThat(longerThan(MAIN, SourceFile::netLines, List.of(big))).hasSize(1);
    assertThat(longerThan(STEP, SourceFile::codeLines, List.of(big))).hasSize(1);
    assertThat(big.isStep()).isTrue();
    assertThat(big.inlineComments()).isEqualTo(MAIN + 1);
    assertThat(crowded(Collections.nCopies(ROOM + 1, big))).hasSize(1);
  }

  private static List<String> longerThan(
      int limit, ToLongFunction<SourceFile> size, List<SourceFile> files) {
    return files.stream()
        .filter(f -> size.applyAsLong(f) > limit)
        .map(f -> f.path() + ": " + size.applyAsLong(f) + " net lines, at most " + limit)
        .map(finding -> finding + "; split it by what it does")
        .toList();
  }

  private static List<String> crowded(List<SourceFile> files) {
    var rooms =
        files.stream()
            .filter(f -> !f.isDoorPlate())
            .collect(Collectors.groupingBy(SourceFile::folder, Collectors.counting()));
    return rooms.entrySet().stream()
        .filter(room -> room.getValue() > ROOM)
        .map(room -> room.getKey() + ": " + room.getValue() + " classes, at most " + ROOM)
        .map(finding -> finding + "; make a sub-package with a door plate")
        .toList();
  }
}
