package org.recourse.deadline.calendar;

import java.time.LocalDate;

/**
 * One line of a holiday table.
 *
 * @param fallsOn the day the holiday stands for when it was moved; null otherwise
 * @param closed whether offices are closed; false for a day that other calendars list and this one
 *     does not follow
 * @param source the law or notice it was taken from, and why it counts or does not
 * @param version the day the line was last checked
 */
public record Holiday(
    LocalDate date,
    String name,
    LocalDate fallsOn,
    boolean closed,
    String source,
    LocalDate version) {}
