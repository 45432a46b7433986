package org.recourse.deadline.calendar;

import java.time.Instant;
import java.util.List;

/**
 * How a due date came about.
 *
 * @param dueAt the moment the office keeps
 * @param lawfulUntil the last moment the law allows; later than {@code dueAt} where it rolls
 *     forward and we keep the earlier date
 * @param skipped the days that did not count, in order
 * @param rolledOver the days the end rolled over; empty when it did not
 * @param calendars the holiday tables it was counted by, with their versions; empty when none
 * @param beyondTables whether it was counted through days no table covers, as if none were a
 *     holiday
 */
public record Counted(
    Instant dueAt,
    Instant lawfulUntil,
    List<SkippedDay> skipped,
    List<SkippedDay> rolledOver,
    List<String> calendars,
    boolean beyondTables) {}
