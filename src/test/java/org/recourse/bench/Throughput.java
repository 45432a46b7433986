package org.recourse.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.recourse.office.Said;

/**
 * Whole lifecycles a second: clients that never wait for a task, and a look into the database for
 * what became ready.
 */
final class Throughput {

  private static final int CLIENTS = 8;
  private static final int MOST_UNDER_WAY = 64;

  /** The four tasks of a complaint; the invented cases of the demo have others beside them. */
  static final String TASKS =
      "select id_, task_def_key_ from act_ru_task where task_def_key_ in ('TriageComplaint',"
          + " 'InvestigateComplaint', 'DraftResolution', 'ApproveResolution')";

  /** A closed complaint is watched for months; its work has ended. */
  static final String ENDED =
      "select count(*) from act_hi_actinst where act_id_ = 'CloseGrievance' and end_time_ is not"
          + " null";

  /** The steps that end once in each lifecycle; those under way count by what they have behind. */
  private static final String STEPS =
      "select count(*) from act_hi_actinst where act_id_ in ('TriageComplaint',"
          + " 'InvestigateComplaint', 'DraftResolution', 'ApproveResolution', 'CloseGrievance')"
          + " and end_time_ is not null";

  private static final double STEPS_EACH = 5;

  private final Workload workload;
  private final ConcurrentLinkedQueue<String[]> ready = new ConcurrentLinkedQueue<>();
  private final AtomicInteger underWay = new AtomicInteger();
  private final AtomicLong opened = new AtomicLong();
  private final AtomicLong failed = new AtomicLong();
  private volatile boolean stop;

  Throughput(Workload workload) {
    this.workload = workload;
  }

  /** Runs through warm-up and measurement. */
  Result measure(Duration warmUp, Duration measured) throws SQLException, InterruptedException {
    try (var database = DriverManager.getConnection(workload.database())) {
      Set<String> seen = new HashSet<>();
      look(database, seen);
      ready.clear();
      var clients = Executors.newFixedThreadPool(CLIENTS);
      for (int i = 0; i < CLIENTS; i++) {
        clients.submit(this::work);
      }
      run(database, seen, warmUp);
      long before = count(database);
      long processor = workload.processorMillis();
      long server = workload.serverMillis();
      long began = System.nanoTime();
      run(database, seen, measured);
      double ended = (count(database) - before) / STEPS_EACH;
      double seconds = (System.nanoTime() - began) / 1e9;
      var result =
          new Result(
              ended / seconds,
              (workload.processorMillis() - processor) / ended,
              (workload.serverMillis() - server) / ended);
      stop = true;
      clients.shutdown();
      clients.awaitTermination(1, TimeUnit.MINUTES);
      if (failed.get() > 0) {
        Said.line("  %d calls failed", failed.get());
      }
      return result;
    }
  }

  private void run(Connection database, Set<String> seen, Duration time) throws SQLException {
    long end = System.nanoTime() + time.toNanos();
    while (System.nanoTime() < end) {
      look(database, seen);
      LockSupport.parkNanos(Duration.ofMillis(40).toNanos());
    }
  }

  private void look(Connection database, Set<String> seen) throws SQLException {
    try (var tasks = database.createStatement().executeQuery(TASKS)) {
      while (tasks.next()) {
        if (seen.add(tasks.getString(1))) {
          ready.add(new String[] {tasks.getString(1), tasks.getString(2)});
        }
      }
    }
  }

  private void work() {
    var seat = workload.seat();
    while (!stop) {
      try {
        var task = ready.poll();
        if (task != null) {
          workload.complete(seat, task[0], task[1]);
          if (task[1].equals("ApproveResolution")) {
            underWay.decrementAndGet();
          }
        } else if (underWay.get() < MOST_UNDER_WAY) {
          underWay.incrementAndGet();
          workload.open(seat, opened.incrementAndGet());
        } else {
          LockSupport.parkNanos(Duration.ofMillis(2).toNanos());
        }
      } catch (RuntimeException e) {
        if (failed.incrementAndGet() == 1) {
          Said.line("  first failure: %s", e);
        }
      }
    }
  }

  private static long count(Connection database) throws SQLException {
    try (var rows = database.createStatement().executeQuery(STEPS)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /**
   * What one workload came to.
   *
   * @param perSecond lifecycles a second
   * @param processor milliseconds of processor time a lifecycle took in the program
   * @param server milliseconds of processor time a lifecycle took in the database server
   */
  record Result(double perSecond, double processor, double server) {

    double together() {
      return processor + server;
    }
  }
}
