package org.recourse.office;

import java.nio.file.Files;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;

/**
 * A hundred thousand complaints in one request to a Recourse that has little memory; prints what it
 * took.
 */
public final class HundredThousand {

  private HundredThousand() {}

  /**
   * Runs it.
   *
   * @param args how many lines, 100000 unless said otherwise
   */
  public static void main(String[] args) throws Exception {
    Said.nothingElse();
    long lines = args.length > 0 ? Long.parseLong(args[0]) : 100_000;
    var folder = Files.createTempDirectory("recourse-many");
    try (var app = new ChildApp(folder, "-Xmx384m", "-Xlog:gc:file=" + folder.resolve("gc.log"))) {
      app.start();
      var invented = ComplaintLines.markedWith("");
      Iterator<String> source = LongStream.range(0, lines).mapToObj(invented::invented).iterator();
      var answered = new AtomicLong();
      var opened = new AtomicLong();
      var began = System.nanoTime();
      new BatchPost(app.home(), "representative", "recourse")
          .send(
              "many",
              source,
              result -> {
                if (result.path("line").asLong() != answered.incrementAndGet()) {
                  throw new IllegalStateException("Out of order: " + result);
                }
                if (result.path("status").asInt() == 201) {
                  opened.incrementAndGet();
                }
                if (answered.get() % 5000 == 0) {
                  print(app, answered.get(), began);
                }
              });
      print(app, answered.get(), began);
      if (answered.get() != lines || opened.get() != lines) {
        throw new IllegalStateException(
            answered + " answers and " + opened + " cases for " + lines + " lines");
      }
      Said.line("Every line has its answer and its case. " + heap(folder.resolve("gc.log")));
    }
  }

  private static void print(ChildApp app, long answered, long began) {
    Said.line(
        "%,d lines, %.0f a second, resident %d MB, at most %d MB",
        answered,
        answered / ((System.nanoTime() - began) / 1e9),
        app.memory("VmRSS") / 1024,
        app.memory("VmHWM") / 1024);
  }

  private static String heap(java.nio.file.Path log) throws java.io.IOException {
    try (var lines = Files.lines(log)) {
      var most =
          lines
              .map(line -> line.replaceAll(".* (\\d+)M->.*", "$1"))
              .filter(text -> text.matches("\\d+"))
              .mapToInt(Integer::parseInt)
              .max();
      return "Heap before a collection at most " + most.orElse(0) + " MB.";
    }
  }
}
