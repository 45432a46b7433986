package org.recourse.deadline.calendar;

import java.time.LocalTime;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the office counts its days.
 *
 * @param tablesMustReach the start stops when a holiday table ends sooner than this from today
 * @param warnWhenTablesEndWithin the log warns when one ends sooner than this
 * @param dayEndsAt when a due day is over, hospital time
 * @param opensAt when the office opens, hospital time; confirm with compliance
 * @param closesAt when the office closes, hospital time, which is when a clock of the kind "close
 *     of business" is due; confirm with compliance
 * @param keepEarlierDate where the law moves a weekend's end to the next day of work, whether we
 *     still keep the earlier date
 */
@ConfigurationProperties("recourse.deadline")
public record CalendarSettings(
    @DefaultValue("P2M") Period tablesMustReach,
    @DefaultValue("P12M") Period warnWhenTablesEndWithin,
    @DefaultValue("23:59:59") LocalTime dayEndsAt,
    @DefaultValue("08:00") LocalTime opensAt,
    @DefaultValue("17:00") LocalTime closesAt,
    @DefaultValue("true") boolean keepEarlierDate) {}
