package org.recourse.casefile.numbers;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.recourse.casefile.CaseKind;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.NotAllowedNow;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The book in which every case number ever handed out is written. */
@Component
public class NumberRegister {

  private final JdbcTemplate caller;
  private final JdbcClient own;
  private final Clock clock;
  private final NumberSettings settings;

  NumberRegister(
      JdbcTemplate caller,
      @Qualifier("numbersDataSource") DataSource numbers,
      Clock clock,
      NumberSettings settings) {
    this.caller = caller;
    this.own = JdbcClient.create(numbers);
    this.clock = clock;
    this.settings = settings;
  }

  /** The next numbers of a kind, lowest first. */
  public List<String> allocate(CaseKind kind, int count) {
    if (count < 1) {
      throw new IllegalArgumentException(
          "At least one number is allocated at a time, not " + count + ".");
    }
    return own.sql(NumberSql.ALLOCATE)
        .param("prefix", kind.prefix())
        .param("kind", kind.flow())
        .param("year", LocalDate.ofInstant(clock.instant(), settings.zone()).getYear())
        .param("count", count)
        .param("now", now())
        .query(String.class)
        .list();
  }

  /** Marks a number as used, in the caller's transaction; a null kind is any. */
  public void use(String number, String kind) {
    if (caller.update(NumberSql.USE, now(), number, kind, kind) == 0) {
      refuse(number);
    }
  }

  /** Gives up a number, in a transaction of its own. */
  public void makeVoid(String number, String reason) {
    int changed =
        own.sql(NumberSql.MAKE_VOID)
            .param("number", number)
            .param("reason", reason)
            .param("now", now())
            .update();
    // A number that another transaction is just using is left to it, or to the sweep when that
    // fails.
    if (changed == 0 && !"VOID".equals(state(number)) && !"ALLOCATED".equals(state(number))) {
      refuse(number);
    }
  }

  /** Makes void what was allocated long ago and never used, and says how many that were. */
  public int sweep() {
    return own.sql(NumberSql.SWEEP)
        .param("before", now().minus(settings.unusedFor()))
        .param("reason", "The case was never saved")
        .param("now", now())
        .update();
  }

  private void refuse(String number) {
    var state = state(number);
    if (state == null) {
      throw new InvalidInput(
          "The case number " + number + " was never handed out. Ask for a new one.",
          Map.of("number", "it was never handed out"));
    }
    var why =
        Map.of("VOID", "is void", "USED", "belongs to a case already")
            .getOrDefault(state, "is of another kind");
    throw new NotAllowedNow(
        "The case number " + number + " " + why + ". Open the case under a new number.");
  }

  private String state(String number) {
    return own.sql("select state from case_number where number = ?")
        .param(number)
        .query(String.class)
        .optional()
        .orElse(null);
  }

  private OffsetDateTime now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(UTC);
  }
}
