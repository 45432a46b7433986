package org.recourse.office.days.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a run came to, to be read by people and by a test. */
public final class Report {

  private final List<String> told = new ArrayList<>();
  private final String marker;
  private final List<Finding> findings;

  public Report(String marker, List<Finding> findings) {
    this.marker = marker;
    this.findings = findings;
  }

  /** A line of it. */
  public void say(String words, Object... values) {
    told.add(String.format(Locale.ROOT, words, values));
  }

  /** Counts under a title. */
  public void table(String title, Map<String, Integer> rows) {
    told.add(title + ":");
    rows.forEach((what, count) -> told.add(String.format(Locale.ROOT, "%7d  %s", count, what)));
  }

  /** All of it, what is wrong last. */
  public List<String> lines() {
    List<String> all = new ArrayList<>(told);
    all.add("not as it should be: " + findings.size());
    findings.forEach(finding -> all.add("  " + finding));
    return all;
  }

  /** Keeps it for whoever reads it with a program. */
  public void writeTo(Path file) {
    try {
      new ObjectMapper()
          .writerWithDefaultPrettyPrinter()
          .writeValue(file.toFile(), Map.of("marker", marker, "told", told, "findings", findings));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
