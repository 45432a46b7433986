package org.recourse.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One Java file of the house, as a reader sees it. */
record SourceFile(String path, List<String> lines) {

  static List<SourceFile> ofProduct() {
    return under("src/main/java");
  }

  static List<SourceFile> ofTests() {
    return under("src/test/java");
  }

  /** A file made up to show that a rule bites. */
  static SourceFile madeUp(String path, String text) {
    return new SourceFile(path, text.lines().toList());
  }

  private static List<SourceFile> under(String folder) {
    try (var files = Files.walk(Path.of(folder))) {
      var found = files.filter(f -> f.toString().endsWith(".java")).sorted().map(SourceFile::read);
      return found.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SourceFile read(Path file) {
    try {
      return new SourceFile(file.toString().replace('\\', '/'), Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String folder() {
    return path.substring(0, path.lastIndexOf('/'));
  }

  String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  String text() {
    return String.join("\n", lines);
  }

  boolean isDoorPlate() {
    return name().equals("package-info.java");
  }

  boolean isStep() {
    return (folder() + "/").contains("/steps/") && !isDoorPlate();
  }

  /** Lines without package, imports and blanks. */
  long netLines() {
    return lines.stream().filter(SourceFile::counts).count();
  }

  /** Net lines without comments. */
  long codeLines() {
    return lines.stream().filter(SourceFile::counts).filter(l -> !isComment(l)).count();
  }

  long inlineComments() {
    return lines.stream().map(String::strip).filter(l -> l.matches("(.*[;{}),] )?// .*")).count();
  }

  private static boolean counts(String line) {
    return !line.isBlank() && !line.startsWith("import ") && !line.startsWith("package ");
  }

  private static boolean isComment(String line) {
    var text = line.strip();
    return text.startsWith("/*") || text.startsWith("*") || text.startsWith("//");
  }
}
