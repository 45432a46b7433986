package org.recourse.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The one clock of the house: the engine's own, so that records and timers never disagree. */
public class EngineClock extends Clock {

  /** Where the hospital stands; legal days begin and end here. */
  public static final ZoneId HOSPITAL = ZoneId.of("America/Los_Angeles");

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(Locale.US);

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
          .withLocale(Locale.US);

  private final ZoneId zone;

  EngineClock(ZoneId zone) {
    this.zone = zone;
  }

  /** A day as people at a desk say it, e.g. {@code Monday, November 9, 2026}. */
  public static String inWords(LocalDate day) {
    return DAY.format(day);
  }

  /** A moment as the hospital's clocks show it, e.g. {@code Monday, November 9, 2026, 5:00 PM}. */
  public static String inWords(Instant moment) {
    return MOMENT.format(ZonedDateTime.ofInstant(moment, HOSPITAL));
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new EngineClock(other);
  }

  @Override
  public Instant instant() {
    return ClockUtil.getCurrentTime().toInstant();
  }
}
