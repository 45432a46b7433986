package org.recourse.assistance.watch;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.recourse.assistance.grant.Grant;
import org.recourse.assistance.watch.HelpNews.Need;

/**
 * Says what granted help needs on a day. A day that falls on a weekend or a holiday is not moved:
 * the task lies in the list on the next morning of work.
 */
final class HelpRule {

  /** Where no day is known that asks for anything. */
  private static final Period BY_AND_BY = Period.ofYears(1);

  /** While the case waits for something that tells by itself when it is done. */
  private static final Period MEANWHILE = Period.ofDays(30);

  private HelpRule() {}

  static HelpNews on(LocalDate today, WatchedHelp help) {
    if (help.changed()) {
      return HelpNews.change();
    }
    if (help.lasting(today).isEmpty()) {
      return help.somethingOpen() ? HelpNews.nothingBefore(today.plus(MEANWHILE)) : HelpNews.over();
    }
    LocalDate coverage = help.coverageFrom(today);
    if (coverage != null && !coverage.isAfter(today)) {
      return HelpNews.coverage();
    }
    List<String> due = help.due(today).stream().map(WatchedHelp::renewal).toList();
    if (!help.asked().containsAll(due)) {
      return HelpNews.asking(Need.RENEWAL, due);
    }
    boolean waits = help.askAgainOn() != null && help.askAgainOn().isAfter(today);
    return due.isEmpty() || waits
        ? HelpNews.nothingBefore(next(today, help, coverage))
        : HelpNews.asking(Need.ASK_AGAIN, due);
  }

  private static LocalDate next(LocalDate today, WatchedHelp help, LocalDate coverage) {
    Stream<LocalDate> renewals = help.renewable(today).stream().map(Grant::renewFrom);
    Stream<LocalDate> ends =
        help.lasting(today).stream()
            .map(Grant::until)
            .filter(Objects::nonNull)
            .map(until -> until.plusDays(1));
    LocalDate again = help.due(today).isEmpty() ? null : help.askAgainOn();
    return Stream.of(renewals, ends, Stream.of(today.plus(BY_AND_BY)))
        .flatMap(days -> days)
        .filter(day -> day.isAfter(today))
        .min(LocalDate::compareTo)
        .map(day -> earlier(earlier(day, coverage), again))
        .orElseThrow();
  }

  private static LocalDate earlier(LocalDate day, LocalDate other) {
    return other != null && other.isBefore(day) ? other : day;
  }
}
