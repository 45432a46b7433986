package org.recourse.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.recourse.deadline.calendar.SkippedDay;
import org.recourse.deadline.rules.Kind;
import org.recourse.deadline.rules.Sureness;

/**
 * Why this date: everything that went into it, as it was when it was counted.
 *
 * @param caseNumber the case it belongs to
 * @param inWords the whole of it in sentences for people
 * @param time the time the rule gives, e.g. {@code 7 calendar days}
 * @param skipped every day that did not count, by name
 * @param rolledOver the days over which the law lets its end roll; empty when it ends on a day of
 *     work or does not roll
 * @param rule the row of the table, e.g. {@code G02}
 * @param table the decision table and its version
 * @param checkedOn the day the rule was last checked
 * @param calendars the holiday tables it was counted by, with their versions
 * @param beyondTables whether it reaches beyond what the holiday tables cover
 */
public record DueDateExplanation(
    String caseNumber,
    long clock,
    String label,
    String inWords,
    Instant dueAt,
    Instant lawfulUntil,
    String startEvent,
    Instant startedAt,
    String time,
    Kind kind,
    List<SkippedDay> skipped,
    List<SkippedDay> rolledOver,
    List<MoreTime> extensions,
    List<StoodStill> pauses,
    String citation,
    Sureness sureness,
    String rule,
    String table,
    LocalDate checkedOn,
    List<String> calendars,
    boolean beyondTables) {

  /** An extension: how much, by whom, when, with which letter. */
  public record MoreTime(String time, String letter, String grantedBy, Instant grantedAt) {}

  /** A pause: from when until when, by whom. */
  public record StoodStill(Instant from, Instant until, String pausedBy) {}
}
