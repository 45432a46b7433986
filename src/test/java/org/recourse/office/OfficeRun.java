package org.recourse.office;

import java.nio.file.Files;
import java.time.Duration;

/**
 * Every real complaint through the product, two hundred of them worked to the end; prints what came
 * of it.
 */
public final class OfficeRun {

  private OfficeRun() {}

  /** Runs it on a Recourse of its own. */
  public static void main(String[] args) throws Exception {
    Said.nothingElse();
    try (var app = new ChildApp(Files.createTempDirectory("recourse-office"))) {
      app.start();
      var began = System.nanoTime();
      var run = RealInput.run(app, 0, 200);
      var took = Duration.ofNanos(System.nanoTime() - began);
      Said.line(
          "%d lines answered and 200 cases worked in %d s",
          run.linesAnswered().size(), took.toSeconds());
      Said.line("answered otherwise than expected: %s", run.wronglyAnswered());
      Said.line("still open: %s", run.stillOpen());
      Said.line("marked text in the engine: %s", run.marker().inEngine(app));
      Said.line("marked text in the log: %s", run.marker().inLog(app).size());
      Said.line(
          "marked text in problems: %s",
          run.problems().stream().filter(run.marker()::isIn).toList());
      Said.line("marked text in metrics: %s", run.marker().isIn(run.metrics()));
      Said.line("kept otherwise than told: %s", run.keptOtherwise().keySet());
      var report = new BatchPost(app.home(), "auditor", "recourse").get("/api/audit/verify");
      Said.line("verify: %s", report);
    }
  }
}
