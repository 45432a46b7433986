package org.recourse.office.days;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a run came to, to be read by people and by a test. */
final class Report {

  private final List<String> told = new ArrayList<>();
  private final String marker;
  private final List<Finding> findings;

  Report(String marker, List<Finding> findings) {
    this.marker = marker;
    this.findings = findings;
  }

  void say(String words, Object... values) {
    told.add(String.format(Locale.ROOT, words, values));
  }

  void table(String title, Map<String, Integer> rows) {
    told.add(title + ":");
    rows.forEach((what, count) -> told.add(String.format(Locale.ROOT, "%7d  %s", count, what)));
  }

  /** All of it, what is wrong last. */
  List<String> lines() {
    List<String> all = new ArrayList<>(told);
    all.add("not as it should be: " + findings.size());
    findings.forEach(finding -> all.add("  " + finding));
    return all;
  }

  void writeTo(Path file) {
    try {
      new ObjectMapper()
          .writerWithDefaultPrettyPrinter()
          .writeValue(file.toFile(), Map.of("marker", marker, "told", told, "findings", findings));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
