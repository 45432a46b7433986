package org.recourse.assistance.liability;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.recourse.assistance.tables.Tables;

/**
 * Interest on money a patient paid above what is owed, from the day the hospital had it until the
 * day it goes back (Health and Safety Code 127440). It is simple, by days of a year of 365; a
 * fraction of a cent goes to the patient.
 *
 * @param refundCents what goes back
 * @param basisPoints the rate of a year; 0 where no interest is owed
 */
public record Interest(long refundCents, int basisPoints) {

  private static final String TABLE = "assistance-refund-interest";
  private static final long YEAR = 10_000L * 365;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Refuses amounts that can be none. */
  public Interest {
    Cents.check("refund", refundCents);
  }

  /** The interest that goes with this much, by the table. */
  public static Interest on(long refundCents, Tables tables) {
    long rate =
        TableRow.in(tables, TABLE, Map.of("refundCents", refundCents)).number("basisPoints");
    return new Interest(refundCents, Math.toIntExact(rate));
  }

  /** Whether any is owed. */
  public boolean isOwed() {
    return refundCents > 0 && basisPoints > 0;
  }

  /** What it comes to, in cents, when the money was there from the one day until the other. */
  public long cents(LocalDate from, LocalDate until) {
    BigInteger[] parts =
        BigInteger.valueOf(refundCents)
            .multiply(BigInteger.valueOf(basisPoints))
            .multiply(BigInteger.valueOf(ChronoUnit.DAYS.between(from, until)))
            .divideAndRemainder(BigInteger.valueOf(YEAR));
    return parts[0].longValueExact() + (parts[1].signum() > 0 ? 1 : 0);
  }

  /** In words: the rate, and what a day costs. */
  public String words() {
    BigDecimal percent = BigDecimal.valueOf(basisPoints).divide(HUNDRED).stripTrailingZeros();
    BigDecimal aDay =
        BigDecimal.valueOf(refundCents)
            .multiply(BigDecimal.valueOf(basisPoints))
            .divide(BigDecimal.valueOf(YEAR), 2, RoundingMode.HALF_UP);
    return "%s percent a year: %s cents a day".formatted(percent.toPlainString(), aDay);
  }
}
