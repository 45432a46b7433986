package org.recourse.casefile.text;

import static java.time.temporal.ChronoField.EPOCH_DAY;
import static java.time.temporal.ChronoField.INSTANT_SECONDS;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAccessor;
import org.recourse.casefile.InvalidInput;

/**
 * The days that anybody can mean, of births too: nobody alive was born before the first, and before
 * 1582 calendars are not ours, so that a database shows another day than was said. Whatever lies
 * outside is a slip of the hand.
 */
public final class PossibleDays {

  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

  /** What is wrong with any other day: follows the name of its field. */
  public static final String PROBLEM =
      "must lie between %s and %s; check the year".formatted(FIRST, LAST);

  private PossibleDays() {}

  /** Whether this day, or the day of this moment, is one of them. */
  public static boolean hold(TemporalAccessor moment) {
    long day =
        moment.isSupported(EPOCH_DAY)
            ? moment.getLong(EPOCH_DAY)
            : Math.floorDiv(moment.getLong(INSTANT_SECONDS), Duration.ofDays(1).toSeconds());
    return day >= FIRST.toEpochDay() && day <= LAST.toEpochDay();
  }

  /**
   * Hands the day or moment back; null stays null.
   *
   * @throws InvalidInput naming the field, when nobody can mean it
   */
  public static <T extends TemporalAccessor> T check(String field, T moment) {
    if (moment != null && !hold(moment)) {
      throw InvalidInput.in(field, PROBLEM);
    }
    return moment;
  }
}
