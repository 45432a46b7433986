package org.recourse.office;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.recourse.AtOnce;

/** Complaints come in, the office works, and at random moments somebody pulls the plug. */
final class KillRounds {

  private static final int LINES_A_BATCH = 25;

  private final ChildApp app;
  private final Random random = new Random(20261122);
  private final List<List<String>> batches = new ArrayList<>();

  /** Per key of a line, the number it was given when it was accepted. */
  private final Map<String, String> accepted = new ConcurrentHashMap<>();

  private final Set<String> contradictions = ConcurrentHashMap.newKeySet();

  KillRounds(ChildApp app, List<String> lines) {
    this.app = app;
    for (int at = 0; at < lines.size(); at += LINES_A_BATCH) {
      batches.add(lines.subList(at, Math.min(lines.size(), at + LINES_A_BATCH)));
    }
  }

  /**
   * Runs until it was killed so many times and started again; returns the seconds each start took.
   */
  List<Double> run(int kills) {
    List<Double> starts = new ArrayList<>();
    starts.add(app.start().toMillis() / 1000.0);
    for (int round = 0; round < kills; round++) {
      var stop = new AtomicBoolean();
      int first = round % batches.size();
      var sender = AtOnce.run(() -> send(first, stop));
      var office = AtOnce.run(() -> work(stop));
      LockSupport.parkNanos(Duration.ofMillis(3000 + random.nextInt(9000)).toNanos());
      app.kill();
      stop.set(true);
      CompletableFuture.allOf(sender, office).handle((done, broken) -> null).join();
      starts.add(app.start().toMillis() / 1000.0);
    }
    return starts;
  }

  /** Sends every batch again to its end; each line accepted before has to keep its number. */
  void sendEverythingAgain() {
    for (int batch = 0; batch < batches.size(); batch++) {
      send(batch);
    }
  }

  /** Lines that were given two numbers, and numbers given to two lines. */
  Set<String> contradictions() {
    var all = new TreeSet<>(contradictions);
    Map<String, String> lines = new HashMap<>();
    new TreeMap<>(accepted)
        .forEach(
            (line, number) -> {
              var other = lines.put(number, line);
              if (other != null) {
                all.add(number + " is given to " + other + " and " + line);
              }
            });
    return all;
  }

  /** The numbers of all accepted complaints. */
  Set<String> numbers() {
    return new TreeSet<>(accepted.values());
  }

  private void send(int first, AtomicBoolean stop) {
    for (int i = 0; !stop.get() && i < batches.size(); i++) {
      try {
        send((first + i) % batches.size());
      } catch (UncheckedIOException | Browser.Refused killed) {
        return;
      }
    }
  }

  private void send(int batch) {
    new BatchPost(app.home(), "representative", "recourse")
        .send("batch-" + batch, batches.get(batch).iterator(), result -> note(batch, result));
  }

  private void note(int batch, JsonNode result) {
    if (result.path("status").asInt() == 201) {
      var line = batch + "#" + result.path("line").asText();
      var number = result.path("number").asText();
      var before = accepted.put(line, number);
      if (before != null && !before.equals(number)) {
        contradictions.add(line + " was " + before + " and became " + number);
      }
    }
  }

  private void work(AtomicBoolean stop) {
    try {
      var office = Office.at(app.home(), "");
      while (!stop.get()) {
        for (var number : numbers()) {
          if (stop.get()) {
            return;
          }
          if (random.nextInt(3) == 0) {
            office.workOn(number);
          }
        }
      }
    } catch (UncheckedIOException | Browser.Refused killed) {
      // The plug was pulled; what was under way is found after the next start.
    }
  }
}
