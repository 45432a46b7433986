package org.recourse.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.recourse.assistance.Interviews;
import org.recourse.assistance.screening.Facts;
import org.recourse.assistance.screening.Screening;
import org.recourse.assistance.tables.AssistanceTables;

/**
 * How many households are screened in a second, by the tables as they are saved, on two threads and
 * without Spring or a database. A third of the households comes with open facts.
 */
public final class ScreeningSpeed {

  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
  private static final int THREADS = 2;
  private static final int HOUSEHOLDS = 10_000;

  private ScreeningSpeed() {}

  /** Prints the first round, with nothing remembered yet, and four more. */
  public static void main(String[] unused) throws Exception {
    var screening = Screening.by(AssistanceTables.asSaved());
    for (int round = 1; round <= 5; round++) {
      var batches = batches(round);
      long begun = System.nanoTime();
      var threads = Executors.newFixedThreadPool(THREADS);
      try {
        long results = 0;
        for (var batch :
            threads.invokeAll(batches.stream().map(b -> screen(screening, b)).toList())) {
          results += batch.get();
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
            "round %d: %d households, %d program results, %.0f households a second%n",
            round, HOUSEHOLDS, results, HOUSEHOLDS / seconds);
      } finally {
        threads.shutdown();
      }
    }
  }

  private static Callable<Long> screen(Screening screening, List<Facts> batch) {
    return () ->
        batch.stream().mapToLong(facts -> screening.screen(facts, DAY).programs().size()).sum();
  }

  private static List<List<Facts>> batches(int round) {
    var random = new Random(round);
    List<List<Facts>> batches = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      List<Facts> batch = new ArrayList<>();
      for (int j = 0; j < HOUSEHOLDS / THREADS; j++) {
        batch.add(somebody(random));
      }
      batches.add(batch);
    }
    return batches;
  }

  private static Facts somebody(Random random) {
    var facts = Interviews.anAdult(1 + random.nextInt(8), random.nextLong(0, 150_000_00));
    var patient = facts.household().patient().aged(random.nextInt(90));
    facts = Interviews.asPatient(facts, patient);
    facts = Interviews.but(facts, "inHospital", random.nextBoolean());
    facts = Interviews.but(facts, "hivDiagnosis", random.nextInt(20) == 0);
    if (random.nextInt(3) == 0) {
      facts = Interviews.but(facts, "coverage", null);
      facts = Interviews.but(facts, "familyPlanningNeed", null);
      facts = Interviews.but(facts, "hivDiagnosis", null);
    }
    return facts;
  }
}
