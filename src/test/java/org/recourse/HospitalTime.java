package org.recourse;

import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The time in a story; it moves for the record and the engine alike. */
public class HospitalTime {

  private Duration passed = Duration.ZERO;

  public static Duration days(int days) {
    return Duration.ofDays(days);
  }

  /** Moves everybody's clock on. */
  public void passes(Duration time) {
    passed = passed.plus(time);
    ClockUtil.offset(passed.toMillis());
  }

  /** Sets everybody's clock to this moment; from there it runs on. */
  public void goesTo(Instant moment) {
    passed = Duration.ofMillis(moment.toEpochMilli() - System.currentTimeMillis());
    ClockUtil.offset(passed.toMillis());
  }

  /** Ends the story: it is today again. */
  public void reset() {
    passed = Duration.ZERO;
    ClockUtil.reset();
  }
}
