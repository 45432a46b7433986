package org.recourse.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Comparator;
import org.recourse.office.Desk;

/** How long a representative waits for the first page of the list and its count. */
final class TaskList {

  private static final int CALLS = 50;

  private TaskList() {}

  static String measure(Desk desk) {
    var filter =
        desk.filters().stream()
            .max(Comparator.comparing(shown -> count(desk, shown)))
            .orElseThrow();
    long count = 0;
    for (int i = 0; i < 10; i++) {
      count = count(desk, filter);
    }
    double[] times = new double[CALLS];
    for (int i = 0; i < CALLS; i++) {
      long began = System.nanoTime();
      desk.firstPage(filter.path("id").asText());
      times[i] = (System.nanoTime() - began) / 1e6;
    }
    Arrays.sort(times);
    return "filter '%s', %,d tasks: median %.0f ms, 95 of 100 within %.0f ms"
        .formatted(
            filter.path("name").asText(),
            count,
            times[CALLS / 2],
            times[(int) Math.ceil(CALLS * 0.95) - 1]);
  }

  private static long count(Desk desk, JsonNode filter) {
    return desk.firstPage(filter.path("id").asText()).path("count").asLong();
  }
}
