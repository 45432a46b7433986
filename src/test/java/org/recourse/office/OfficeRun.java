package org.recourse.office;

import java.nio.file.Files;
import java.time.Duration;

/** Every real complaint through the product, two hundred of them worked to the end; prints what came of it. */
public final class OfficeRun {

  private OfficeRun() {}

  /** Runs it on a Recourse of its own. */
  public static void main(String[] args) throws Exception {
    try (var app = new ChildApp(Files.createTempDirectory("recourse-office"))) {
      app.start();
      var began = System.nanoTime();
      var run = RealInput.run(app, 0, 200);
      var took = Duration.ofNanos(System.nanoTime() - began);
      System.out.printf("%d lines answered and 200 cases worked in %d s%n", run.linesAnswered().size(), took.toSeconds());
      System.out.println("answered otherwise than expected: " + run.wronglyAnswered());
      System.out.println("still open: " + run.stillOpen());
      System.out.println("marked text in the engine: " + run.marker().inEngine(app));
      System.out.println("marked text in the log: " + run.marker().inLog(app).size());
      System.out.println("marked text in problems: " + run.problems().stream().filter(run.marker()::isIn).toList());
      System.out.println("marked text in metrics: " + run.marker().isIn(run.metrics()));
      System.out.println("kept otherwise than told: " + run.keptOtherwise().keySet());
      var report = new BatchPost(app.home(), "auditor", "recourse").get("/api/audit/verify");
      System.out.println("verify: " + report);
    }
  }
}
