package org.recourse.risk.trigger;

import java.time.LocalDate;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Counts complaints about one unit or one clinician. */
@Component
public class Repeats {

  private final RepeatSettings settings;

  /** Counts within this window. */
  public Repeats(RepeatSettings settings) {
    this.settings = settings;
  }

  /**
   * How many complaints count on this day; one that is exactly as old as the window still does.
   *
   * @param received the hospital days on which complaints about the same unit or clinician were
   *     received, today's included
   */
  public int count(Collection<LocalDate> received, LocalDate today) {
    LocalDate first = today.minus(settings.window());
    return (int)
        received.stream().filter(day -> !day.isBefore(first) && !day.isAfter(today)).count();
  }
}
