package org.recourse.deadline.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The arithmetic beside a second one that only knows how to take the next step. */
class DueDatesPropertyTests {

  private static final long SEED = 482_13;
  private static final int CASES = 10_000;

  private final Random chance = new Random(SEED);
  private final DueDates dates = Tables.dueDates();
  private final NaiveDates naive = new NaiveDates(Tables.files());

  @Test
  void ten_thousand_clocks_are_due_when_small_steps_say_so() {
    for (int i = 0; i < CASES; i++) {
      var start = aMoment();
      var legs = someLegs();
      var stills = someStandstills(start);
      var roll = RollForward.values()[chance.nextInt(3)];
      var end = DayEnd.values()[chance.nextInt(2)];

      var counted = dates.count(start, legs, stills, roll, end);

      assertThat(counted.dueAt())
          .as("seed %d, case %d: %s %s %s %s", SEED, i, start, legs, stills, end)
          .isEqualTo(naive.due(start, legs, stills, end));
      assertThat(counted.lawfulUntil())
          .as("seed %d, case %d: %s %s %s %s %s", SEED, i, start, legs, stills, roll, end)
          .isEqualTo(naive.lawful(start, legs, stills, roll, end));
    }
  }

  private Instant aMoment() {
    long days = ChronoUnit.DAYS.between(LocalDate.of(2019, 1, 1), LocalDate.of(2028, 3, 1));
    return Instant.parse("2019-01-02T00:00:00Z")
        .plus(chance.nextLong(days * 24 * 60), ChronoUnit.MINUTES);
  }

  private List<Leg> someLegs() {
    List<Leg> legs = new ArrayList<>();
    legs.add(aLeg());
    while (chance.nextInt(4) == 0) {
      legs.add(Leg.of(chance.nextInt(20), aDailyUnit()));
    }
    return legs;
  }

  private Leg aLeg() {
    return switch (chance.nextInt(4)) {
      case 0 -> Leg.of(chance.nextInt(96), Unit.HOURS);
      case 1 -> Leg.of(chance.nextInt(90), Unit.MINUTES);
      case 2 -> Leg.of(chance.nextInt(7), Unit.MONTHS);
      default -> Leg.of(chance.nextInt(45), aDailyUnit());
    };
  }

  private Unit aDailyUnit() {
    return List.of(Unit.CALENDAR_DAYS, Unit.BUSINESS_DAYS, Unit.WORKING_DAYS)
        .get(chance.nextInt(3));
  }

  private List<Standstill> someStandstills(Instant start) {
    List<Standstill> stills = new ArrayList<>();
    Instant from = start;
    while (chance.nextInt(3) == 0) {
      from = from.plus(chance.nextInt(72 * 60), ChronoUnit.MINUTES);
      var until = from.plus(chance.nextInt(10 * 24 * 60), ChronoUnit.MINUTES);
      stills.add(new Standstill(from, until));
      from = until;
    }
    return stills;
  }
}
