package org.recourse.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The one clock of the house: the engine's own, so that records and timers never disagree. */
public class EngineClock extends Clock {

  /** Where the hospital stands; legal days begin and end here. */
  public static final ZoneId HOSPITAL = ZoneId.of("America/Los_Angeles");

  private final ZoneId zone;

  EngineClock(ZoneId zone) {
    this.zone = zone;
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
