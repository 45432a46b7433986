package org.recourse.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * How quickly the clocks of many cases are all looked at when their timers come due at once: each
 * is a timer that fires and a step that looks.
 */
final class TimersDue {

  private static final String WAITING =
      "select count(*) from act_ru_job where process_def_key_ = 'grievance-clock' and type_ ="
          + " 'timer'";
  private static final String CHOSEN =
      """
      create temporary table chosen as select id_, process_instance_id_ from act_ru_job
      where process_def_key_ = 'grievance-clock' and type_ = 'timer' order by id_ limit %d
      """;
  private static final String DUE =
      "update act_ru_job set duedate_ = localtimestamp where id_ in (select id_ from chosen)";

  /** Takes each acknowledgement, of three days and the rest of one, past half of its time. */
  private static final String AGED =
      """
      update deadline_clock set started_at = started_at - interval '53 hours', due_at = due_at - interval '53 hours',
        lawful_until = lawful_until - interval '53 hours', next_due_at = next_due_at - interval '53 hours'
      where case_id in (select f.id from chosen c join act_ru_execution e on e.id_ = c.process_instance_id_
        join case_file f on f.number = e.business_key_)
      """;

  private static final String LEFT =
      """
      select count(*) from act_ru_job where process_def_key_ = 'grievance-clock' and retries_ > 0
      and (duedate_ is null or duedate_ <= localtimestamp)
      """;

  private TimersDue() {}

  /** The query that counts the timers there are. */
  static String waiting() {
    return WAITING;
  }

  /**
   * Lets so many timers come due and waits until all are looked at.
   *
   * @param record whether there is a record whose clocks must grow older too
   */
  static Result measure(Workload workload, int timers, boolean record) throws SQLException {
    try (var database = DriverManager.getConnection(workload.database())) {
      database.setAutoCommit(false);
      database.createStatement().execute(CHOSEN.formatted(timers));
      if (record) {
        database.createStatement().execute(AGED);
      }
      database.createStatement().execute(DUE);
      long processor = workload.processorMillis();
      long server = workload.serverMillis();
      long began = System.nanoTime();
      database.commit();
      database.setAutoCommit(true);
      while (left(database) > 0) {
        LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
      }
      double seconds = (System.nanoTime() - began) / 1e9;
      return new Result(
          seconds,
          2 * timers / seconds,
          (workload.processorMillis() - processor) / (double) timers,
          (workload.serverMillis() - server) / (double) timers);
    }
  }

  private static long left(Connection database) throws SQLException {
    try (var rows = database.createStatement().executeQuery(LEFT)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /**
   * What one workload came to.
   *
   * @param jobs a second, two for each timer
   * @param processor milliseconds of processor time a timer took in the program
   * @param server milliseconds of processor time a timer took in the database server
   */
  record Result(double seconds, double jobs, double processor, double server) {

    double together() {
      return processor + server;
    }
  }
}
