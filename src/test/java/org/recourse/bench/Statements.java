package org.recourse.bench;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.recourse.office.ChildApp;
import org.recourse.office.Said;

/**
 * Prints every SQL statement one complaint costs, how often, and how long the server works on it:
 * counts tell a change from the weather on the machine. {@code mvn -Pbench verify
 * -Dbench.main=org.recourse.bench.Statements} runs it.
 */
public final class Statements {

  private static final int COMPLAINTS = Integer.getInteger("recourse.bench.complaints", 100);
  private static final Pattern SAID =
      Pattern.compile("RECOURSE LOG: +duration: ([\\d.]+) ms +(parse|bind|execute)? ?[^:]*: (.*)");
  private static final String[] LOUD = {
    "log_min_duration_statement = 0", "log_line_prefix = 'RECOURSE '", "log_min_messages = log"
  };

  private final Map<String, double[]> statements = new TreeMap<>();
  private final ChildApp app;

  private Statements(ChildApp app) {
    this.app = app;
  }

  /** Counts; takes about two minutes. */
  public static void main(String[] args) throws Exception {
    Said.nothingElse();
    var folder = Files.createTempDirectory("recourse-statements");
    try (var app = new ChildApp(folder, "-Xmx512m", "-Drecourse.demo-cases=false")) {
      app.start();
      new Statements(app).count();
    }
  }

  private void count() throws Exception {
    var product = new Product(app);
    walk(product);
    tellAll();
    var log = app.data().resolve("postgres.log");
    long from = Files.size(log);
    walk(product);
    read(log, from, Files.size(log));
    print();
  }

  /** Opens all complaints and does whatever new task is there until every one has ended. */
  private void walk(Product product) throws SQLException {
    try (var database = DriverManager.getConnection(app.database());
        var statement = database.createStatement()) {
      Set<String> seen = new HashSet<>();
      fresh(statement, seen);
      long before = ended(statement);
      var seat = product.seat();
      for (long number = 1; number <= COMPLAINTS; number++) {
        product.open(seat, number);
      }
      while (ended(statement) < before + COMPLAINTS) {
        for (var task : fresh(statement, seen)) {
          product.complete(seat, task[0], task[1]);
        }
      }
    }
  }

  private static List<String[]> fresh(Statement statement, Set<String> seen) throws SQLException {
    List<String[]> tasks = new ArrayList<>();
    try (var rows = statement.executeQuery(Throughput.TASKS)) {
      while (rows.next()) {
        if (seen.add(rows.getString(1))) {
          tasks.add(new String[] {rows.getString(1), rows.getString(2)});
        }
      }
    }
    return tasks;
  }

  private static long ended(Statement statement) throws SQLException {
    try (var rows = statement.executeQuery(Throughput.ENDED)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private void tellAll() throws SQLException {
    try (var database = DriverManager.getConnection(app.database());
        var statement = database.createStatement()) {
      for (var setting : LOUD) {
        statement.execute("alter system set " + setting);
      }
      statement.execute("select pg_reload_conf()");
    }
  }

  private void read(Path log, long from, long until) throws IOException {
    var bytes = new byte[(int) (until - from)];
    try (var file = new RandomAccessFile(log.toFile(), "r")) {
      file.seek(from);
      file.readFully(bytes);
    }
    var text = new String(bytes, StandardCharsets.UTF_8).replace("\n\t", " ");
    text.lines().forEach(this::add);
  }

  private void add(String line) {
    var said = SAID.matcher(line);
    if (said.find()) {
      var sum = statements.computeIfAbsent(plain(said.group(3)), text -> new double[2]);
      sum[0] += "parse".equals(said.group(2)) || "bind".equals(said.group(2)) ? 0 : 1;
      sum[1] += Double.parseDouble(said.group(1));
    }
  }

  /** One text for all rows of a batch and all lengths of a list. */
  private static String plain(String sql) {
    return sql.replaceAll("\\s+", " ")
        .replaceAll("\\$\\d+", "?")
        .replaceAll("(\\( ?\\?( ?, ?\\?)*( ?, ?\\d)* ?\\))( ?, ?\\( ?\\?[^()]*\\))+", "$1...")
        .replaceAll("\\?( ?, ?\\?)+", "?..");
  }

  private void print() {
    double[] all = new double[2];
    statements.entrySet().stream()
        .sorted(Comparator.comparing(entry -> -entry.getValue()[1]))
        .forEach(
            entry -> {
              var sum = entry.getValue();
              all[0] += sum[0];
              all[1] += sum[1];
              Said.line(
                  "%7.2f times %8.3f ms  %s",
                  sum[0] / COMPLAINTS, sum[1] / COMPLAINTS, entry.getKey());
            });
    Said.line("%7.2f times %8.3f ms  in all", all[0] / COMPLAINTS, all[1] / COMPLAINTS);
  }
}
