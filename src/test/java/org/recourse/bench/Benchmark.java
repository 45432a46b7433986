package org.recourse.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.Iterator;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.recourse.office.BatchPost;
import org.recourse.office.Browser;
import org.recourse.office.ChildApp;
import org.recourse.office.ComplaintLines;
import org.recourse.office.Desk;
import org.slf4j.LoggerFactory;

/** Prints what the product costs, all from one run; {@code mvn -Pbench verify} runs it on the packed jar. */
public final class Benchmark {

  private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("recourse.bench.warmup", 40));
  private static final Duration MEASURED = Duration.ofSeconds(Integer.getInteger("recourse.bench.seconds", 60));
  private static final int TASKS = Integer.getInteger("recourse.bench.tasks", 20_000);
  private static final int CASES = Integer.getInteger("recourse.bench.cases", 10_000);
  private static final int SENDERS = 3;

  private final ChildApp app;

  private Benchmark(ChildApp app) {
    this.app = app;
  }

  /** Runs it; takes about ten minutes on two cores. */
  public static void main(String[] args) throws Exception {
    Locale.setDefault(Locale.ROOT);
    // Without a configuration Logback tells every statement of the bare engine, and that would be measured.
    ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
    try (var app = new ChildApp(Files.createTempDirectory("recourse-bench"))) {
      new Benchmark(app).run();
    }
  }

  private void run() throws Exception {
    say("Seconds to ready: %.1f on an empty folder", app.start().toMillis() / 1000.0);
    app.close();
    say("Seconds to ready: %.1f the second time", app.start().toMillis() / 1000.0);
    double product = new Throughput(new Product(app)).measure(WARM_UP, MEASURED);
    say("Lifecycles a second: %.1f through the product", product);
    for (var history : new String[] {"audit", "full"}) {
      try (var bare = new BareEngine(app.database(), history)) {
        double engine = new Throughput(bare).measure(WARM_UP.dividedBy(2), MEASURED);
        say("Lifecycles a second: %.1f on a bare engine, history %s: the product reaches %.2f of it", engine, history, product / engine);
      }
    }
    fill("select count(*) from case_file", CASES);
    say("Resident memory after %,d cases: %d MB", CASES, app.memory("VmRSS") / 1024);
    fill("select count(*) from act_ru_task", TASKS);
    say("First page: %s", TaskList.measure(new Desk(Browser.signedIn(app.home(), "representative", "recourse"))));
    say("Resident memory at the end: %d MB", app.memory("VmRSS") / 1024);
  }

  /** Sends complaints by batches until the query counts so many. */
  private void fill(String query, int wanted) throws Exception {
    try (var database = DriverManager.getConnection(app.database())) {
      for (long have = count(database, query); have < wanted; have = count(database, query)) {
        long each = Math.min(1000, (wanted - have) / SENDERS + 1);
        var sent = new AtomicInteger();
        CompletableFuture.allOf(
                IntStream.range(0, SENDERS)
                    .mapToObj(i -> CompletableFuture.runAsync(() -> send(each, sent)))
                    .toArray(CompletableFuture[]::new))
            .join();
      }
    }
  }

  private void send(long count, AtomicInteger sent) {
    Iterator<String> lines = LongStream.range(0, count).mapToObj(ComplaintLines.markedWith("")::invented).iterator();
    new BatchPost(app.home(), "representative", "recourse")
        .send(UUID.randomUUID().toString(), lines, result -> sent.incrementAndGet());
  }

  private static long count(java.sql.Connection database, String query) throws java.sql.SQLException {
    try (var rows = database.createStatement().executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static void say(String words, Object... values) {
    System.out.printf(words + "%n", values);
  }
}
