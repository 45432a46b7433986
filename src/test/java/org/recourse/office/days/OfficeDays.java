package org.recourse.office.days;

import java.nio.file.Files;
import java.nio.file.Path;
import org.recourse.office.Said;

/** Sixty days of the office with five hundred real complaints; prints what came of it. */
public final class OfficeDays {

  private OfficeDays() {}

  /**
   * Runs it on a Recourse of its own.
   *
   * @param args {@code cases=500 days=60 seed=… narratives=real|invented report=file}
   */
  public static void main(String[] args) throws Exception {
    var run = Run.of(args);
    var folder = Files.createTempDirectory("recourse-days");
    try (var app = MovedRecourse.startedAt(run.begin(), folder)) {
      Said.nothingElse();
      Said.line("%s", run);
      var days = new HospitalDays(run, app);
      var began = System.nanoTime();
      days.pass();
      var audit = new Audit(run, app, days);
      var report = audit.report((System.nanoTime() - began) / 1_000_000_000L);
      report.lines().forEach(line -> Said.line("%s", line));
      if (run.report() != null) {
        report.writeTo(Path.of(run.report()));
      }
    }
  }
}
