package org.recourse.bench;

import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.recourse.AtOnce;
import org.recourse.office.BatchPost;
import org.recourse.office.Browser;
import org.recourse.office.ChildApp;
import org.recourse.office.ComplaintLines;
import org.recourse.office.Desk;
import org.recourse.office.Said;

/**
 * Prints what the product costs, all from one run; {@code mvn -Pbench verify} runs it on the packed
 * jar.
 */
public final class Benchmark {

  private static final Duration WARM_UP =
      Duration.ofSeconds(Integer.getInteger("recourse.bench.warmup", 120));
  private static final Duration MEASURED =
      Duration.ofSeconds(Integer.getInteger("recourse.bench.seconds", 60));
  private static final int TASKS = Integer.getInteger("recourse.bench.tasks", 20_000);
  private static final int CASES = Integer.getInteger("recourse.bench.cases", 10_000);
  private static final int TIMERS = Integer.getInteger("recourse.bench.timers", 20_000);
  private static final int SENDERS = 3;

  /** A small machine as the README advises. */
  private static final String MEMORY =
      System.getProperty("recourse.bench.memory", "-Xmx512m -XX:+UseSerialGC");

  private final ChildApp app;

  private Benchmark(ChildApp app) {
    this.app = app;
  }

  /** Runs it; takes about fifteen minutes on two cores. */
  public static void main(String[] args) throws Exception {
    Said.nothingElse();
    try (var app = new ChildApp(Files.createTempDirectory("recourse-bench"), MEMORY.split(" "))) {
      new Benchmark(app).run();
    }
  }

  private void run() throws Exception {
    Said.line("Seconds to ready: %.1f on an empty folder", app.start().toMillis() / 1000.0);
    app.close();
    Said.line("Seconds to ready: %.1f the second time", app.start().toMillis() / 1000.0);
    app.close();
    Said.line(
        "Seconds to ready: %.1f unpacked and trained as the README says",
        Unpacked.start(app, MEMORY.split(" ")).toMillis() / 1000.0);
    app.start();
    var product = new Throughput(new Product(app)).measure(WARM_UP, MEASURED);
    tell("through the product", product);
    for (var history : new String[] {"audit", "full"}) {
      try (var bare = new BareEngine(app, history)) {
        var engine = new Throughput(bare).measure(WARM_UP.dividedBy(2), MEASURED);
        tell("on a bare engine, history " + history, engine);
        Said.line(
            "The product reaches %.2f of it; by processor time %.2f",
            product.perSecond() / engine.perSecond(), engine.together() / product.together());
      }
    }
    fill("select count(*) from case_file", CASES);
    Said.line(
        "Resident memory after %,d cases: %d MB with %s",
        CASES, app.memory("VmRSS") / 1024, MEMORY);
    fill("select count(*) from act_ru_task", TASKS);
    rest();
    Said.line(
        "First page: %s",
        TaskList.measure(new Desk(Browser.signedIn(app.home(), "representative", "recourse"))));
    timers();
    Said.line("Resident memory at the end: %d MB", app.memory("VmRSS") / 1024);
  }

  private void timers() throws Exception {
    fill(TimersDue.waiting(), TIMERS);
    var product = TimersDue.measure(new Product(app), TIMERS, true);
    tell("through the product", product);
    try (var bare = new BareEngine(app, "audit")) {
      bare.beginClocks(TIMERS);
      var engine = TimersDue.measure(bare, TIMERS, false);
      tell("on a bare engine, history audit", engine);
      Said.line(
          "The product reaches %.2f of it; by processor time %.2f",
          product.jobs() / engine.jobs(), engine.together() / product.together());
    }
  }

  private static void tell(String where, TimersDue.Result result) {
    Said.line(
        "Jobs a second with %,d timers due at once: %.0f %s, all looked at in %.1f s; each took"
            + " %.1f ms of the processor in the program and %.1f in the database",
        TIMERS, result.jobs(), where, result.seconds(), result.processor(), result.server());
  }

  private static void tell(String where, Throughput.Result result) {
    Said.line(
        "Lifecycles a second: %.1f %s; each took %.1f ms of the processor in the program and %.1f"
            + " in the database",
        result.perSecond(), where, result.processor(), result.server());
  }

  /** Sends complaints by batches until the query counts so many. */
  private void fill(String query, int wanted) throws Exception {
    try (var database = DriverManager.getConnection(app.database())) {
      for (long have = count(database, query); have < wanted; have = count(database, query)) {
        long each = Math.min(1000, (wanted - have) / SENDERS + 1);
        var sent = new AtomicInteger();
        CompletableFuture.allOf(
                IntStream.range(0, SENDERS)
                    .mapToObj(i -> AtOnce.run(() -> send(each, sent)))
                    .toArray(CompletableFuture[]::new))
            .join();
      }
    }
  }

  /**
   * Waits until the office has caught up with what was sent: people look at a list, not at a rush.
   */
  private void rest() throws Exception {
    try (var database = DriverManager.getConnection(app.database());
        var due =
            database.prepareStatement(
                "select count(*) from act_ru_job where retries_ > 0 and (duedate_ is null or"
                    + " duedate_ <= ?)")) {
      var end = Instant.now().plus(Duration.ofMinutes(10));
      for (long left = 1; left > 0 && Instant.now().isBefore(end); ) {
        LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        due.setTimestamp(1, Timestamp.from(Instant.now()));
        try (var rows = due.executeQuery()) {
          rows.next();
          left = rows.getLong(1);
        }
      }
    }
  }

  private void send(long count, AtomicInteger sent) {
    Iterator<String> lines =
        LongStream.range(0, count).mapToObj(ComplaintLines.markedWith("")::invented).iterator();
    new BatchPost(app.home(), "representative", "recourse")
        .send(UUID.randomUUID().toString(), lines, result -> sent.incrementAndGet());
  }

  private static long count(java.sql.Connection database, String query)
      throws java.sql.SQLException {
    try (var rows = database.createStatement().executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
