package org.recourse.deadline.clocks;

import java.time.Instant;
import java.time.LocalDate;
import org.recourse.deadline.calendar.Leg;
import org.recourse.deadline.calendar.Unit;
import org.springframework.data.relational.core.mapping.Table;

/**
 * More time for a clock.
 *
 * @param countsFrom its day 0; null when it goes on where the time before ended
 */
@Table("deadline_extension")
record ExtensionGranted(
    int amount,
    Unit unit,
    LocalDate countsFrom,
    String reason,
    String letter,
    String grantedBy,
    Instant grantedAt) {

  Leg leg() {
    return new Leg(amount, unit, countsFrom);
  }
}
