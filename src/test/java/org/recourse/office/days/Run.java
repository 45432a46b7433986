package org.recourse.office.days;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a run is like; whoever runs it again with the same values sees the same people do the same.
 *
 * @param real whether what people say is real
 * @param marker ends every text that anybody writes
 * @param report where the report is written; null for nowhere
 */
record Run(int cases, int days, long seed, boolean real, String marker, String report) {

  /** Where the hospital stands. */
  static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");

  /** A Monday; the days that follow hold a clock change and three holidays. */
  static final LocalDate FIRST_DAY = LocalDate.of(2026, 10, 19);

  private static final Set<LocalDate> HOLIDAYS =
      Set.of(
          LocalDate.of(2026, 11, 11),
          LocalDate.of(2026, 11, 26),
          LocalDate.of(2026, 11, 27),
          LocalDate.of(2026, 12, 25));

  /** Reads {@code cases=… days=… seed=… narratives=real|invented}. */
  static Run of(String... words) {
    Map<String, String> told =
        Arrays.stream(words)
            .map(word -> word.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    var seed = Long.parseLong(told.getOrDefault("seed", "20261019"));
    return new Run(
        Integer.parseInt(told.getOrDefault("cases", "500")),
        Integer.parseInt(told.getOrDefault("days", "60")),
        seed,
        !"invented".equals(told.get("narratives")),
        "mrk" + Long.toString(Math.abs(seed), 36) + "days",
        told.get("report"));
  }

  Chance chance() {
    return new Chance(seed);
  }

  /** What will come in, by its moment: all within the first half. */
  List<Complaint> complaints() {
    var beginnings = real ? Narratives.real(cases, marker) : Narratives.invented(cases, marker);
    return new Complaints(chance(), marker, FIRST_DAY, Math.min(28, days / 2)).from(beginnings);
  }

  Instant begin() {
    return FIRST_DAY.atTime(7, 0).atZone(ZONE).toInstant();
  }

  /** Counted from 0. */
  static int dayOf(Instant moment) {
    return (int) (LocalDate.ofInstant(moment, ZONE).toEpochDay() - FIRST_DAY.toEpochDay());
  }

  static int hourOf(Instant moment) {
    return moment.atZone(ZONE).getHour();
  }

  /** Whether the office works on this day. */
  static boolean isWorkday(Instant moment) {
    var day = LocalDate.ofInstant(moment, ZONE);
    return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !HOLIDAYS.contains(day);
  }

  /** What makes it repeatable; the marker is no part of it, since no log may hold that. */
  @Override
  public String toString() {
    return "cases=%d days=%d seed=%d narratives=%s"
        .formatted(cases, days, seed, real ? "real" : "invented");
  }
}
