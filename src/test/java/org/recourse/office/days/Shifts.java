package org.recourse.office.days;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Who is in the office: some are ill for a day, one of each is away for a week. */
final class Shifts {

  private static final Map<String, Integer> AWAY_FROM =
      Map.of("representative2", 14, "supervisor2", 28, "supervisor", 42);

  private final Chance chance;

  Shifts(Chance chance) {
    this.chance = chance;
  }

  /** Whether this person works today. */
  boolean isThere(String person, Instant now) {
    int day = Run.dayOf(now);
    var from = AWAY_FROM.getOrDefault(person, Integer.MAX_VALUE - 10);
    var away = day >= from && day < from + 7;
    return Run.isWorkday(now) && !away && !chance.percent(5, "ill", person, day);
  }

  /** The days of a run on which this person does not come although the office is open. */
  Set<Integer> absences(String person, int days) {
    return IntStream.range(0, days)
        .filter(
            day -> {
              var noon = Run.FIRST_DAY.plusDays(day).atTime(12, 0).atZone(Run.ZONE).toInstant();
              return Run.isWorkday(noon) && !isThere(person, noon);
            })
        .boxed()
        .collect(Collectors.toCollection(java.util.TreeSet::new));
  }
}
