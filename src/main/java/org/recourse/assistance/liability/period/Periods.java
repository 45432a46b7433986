package org.recourse.assistance.liability.period;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.recourse.assistance.liability.TableRow;
import org.recourse.assistance.tables.TableLine;
import org.recourse.assistance.tables.Tables;
import org.recourse.casefile.InvalidInput;
import org.springframework.stereotype.Component;

/** Says by table how long each program helps and when it is renewed. */
@Component
public class Periods {

  static final String TABLE = "assistance-periods";

  private final Tables tables;

  /** Reads this table. */
  public Periods(Tables tables) {
    this.tables = tables;
  }

  /**
   * The period of a program that starts on a day.
   *
   * @param program as the table names it, such as {@code FAMILY_PACT}
   * @param from the day the table's program counts from: determination, activation, enrolment or
   *     first service
   * @param bornIn the patient's month of birth; null where not known
   * @throws InvalidInput when the program renews before the month of birth, which is not known
   */
  public Period of(String program, LocalDate from, Month bornIn) {
    return read(TableRow.in(tables, TABLE, Map.of("program", program)), from, bornIn);
  }

  /** The same, for a program the table may not name; empty then, or where it cannot be said. */
  public Optional<Period> find(String program, LocalDate from, Month bornIn) {
    return TableLine.all(tables.decide(TABLE, Map.of("program", program))).stream()
        .findFirst()
        .map(TableRow::new)
        .filter(row -> bornIn != null || !row.line().holds("beforeBirthMonth"))
        .map(row -> read(row, from, bornIn));
  }

  private static Period read(TableRow row, LocalDate from, Month bornIn) {
    long length = row.number("length");
    LocalDate until = PeriodUnit.valueOf(row.word("unit")).until(from, length);
    OptionalLong lead = row.numberIfAny("renewalLeadMonths");
    LocalDate renewFrom = lead.isEmpty() ? null : PeriodUnit.after(from, length - lead.getAsLong());
    if (renewFrom != null && row.line().holds("beforeBirthMonth")) {
      LocalDate early = birthMonth(from, bornIn).minusMonths(lead.getAsLong());
      renewFrom = early.isBefore(renewFrom) ? early : renewFrom;
    }
    if (renewFrom != null && renewFrom.isBefore(from)) {
      renewFrom = from;
    }
    return new Period(from, until, renewFrom, row.basis());
  }

  /** The first day of the next month of birth that begins after this day. */
  private static LocalDate birthMonth(LocalDate from, Month bornIn) {
    if (bornIn == null) {
      throw InvalidInput.in("dateOfBirth", "the program is renewed before the month of birth.");
    }
    YearMonth month = YearMonth.of(from.getYear(), bornIn);
    return month.atDay(1).isAfter(from) ? month.atDay(1) : month.plusYears(1).atDay(1);
  }
}
