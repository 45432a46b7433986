package org.recourse.deadline.clocks;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.recourse.deadline.calendar.Counted;
import org.recourse.deadline.calendar.DayEnd;
import org.recourse.deadline.calendar.SkippedDay;
import org.recourse.deadline.rules.DeadlineRule;
import org.recourse.deadline.rules.Kind;
import org.recourse.deadline.rules.Sureness;
import org.recourse.engine.EngineClock;

/** Tells in sentences how a due date came about, for people at the desk. */
class ExplanationWords {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE, MMMM d, yyyy", Locale.US);
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMMM d", Locale.US);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm a", Locale.US);

  private final RunningClock clock;
  private final DeadlineRule rule;
  private final Counted counted;
  private final List<String> sentences = new ArrayList<>();

  ExplanationWords(RunningClock clock, DeadlineRule rule, Counted counted) {
    this.clock = clock;
    this.rule = rule;
    this.counted = counted;
  }

  String text() {
    say("%s: due by %s.", rule.label(), end(clock.dueAt));
    say(
        "The clock started on %s, when %s, and gives %s%s.",
        moment(clock.startedAt),
        rule.startLabel(),
        rule.unit().of(rule.amount()),
        rule.unit().isDaily() ? ", counted from the next day" : "");
    leftOut();
    clock.extensions.forEach(
        e ->
            say(
                "It was extended by %s on %s, with the letter %s%s.",
                e.unit().of(e.amount()),
                day(e.grantedAt()),
                e.letter(),
                e.countsFrom() == null ? "" : ", counted from that day because it had run out"));
    clock.pauses.forEach(
        p -> say("It stood still from %s until %s.", day(p.pausedAt()), day(p.pausedUntil())));
    rolled();
    law();
    if (counted.beyondTables()) {
      say(
          "The holiday tables do not reach that far: days they do not cover were counted as if none"
              + " were a holiday.");
    }
    return String.join(" ", sentences);
  }

  private void leftOut() {
    var parts =
        counted.skipped().stream()
            .filter(day -> day.kind() == SkippedDay.Kind.HOLIDAY)
            .map(ExplanationWords::named)
            .collect(Collectors.toCollection(ArrayList::new));
    long weekend =
        counted.skipped().stream().filter(d -> d.kind() == SkippedDay.Kind.WEEKEND).count();
    if (weekend > 0) {
      parts.add(weekend == 1 ? "1 weekend day" : weekend + " weekend days");
    }
    if (!parts.isEmpty()) {
      say("Left out: %s.", String.join(", ", parts));
    }
  }

  private void rolled() {
    if (counted.rolledOver().isEmpty()) {
      return;
    }
    say(
        "Its last day is no day of work (%s), so the law allows until %s%s.",
        counted.rolledOver().stream()
            .map(ExplanationWords::named)
            .collect(Collectors.joining(", ")),
        end(clock.lawfulUntil),
        clock.dueAt.isBefore(clock.lawfulUntil) ? "; we keep the earlier date" : "");
  }

  private void law() {
    say(
        "This is %s clock, rule %s, checked on %s: %s.",
        rule.kind() == Kind.STATUTORY ? "a law's" : "the hospital's own",
        rule.rule(),
        DAY.format(rule.version()),
        rule.citation());
    if (rule.sureness() != Sureness.VERIFIED
        && !rule.citation().contains("confirm with compliance")) {
      say("This rule was not checked against its source: confirm with compliance.");
    }
  }

  private void say(String sentence, Object... words) {
    sentences.add(sentence.formatted(words));
  }

  private String end(Instant moment) {
    boolean endsWithDay = rule.unit().isDaily() || !clock.extensions.isEmpty();
    if (!endsWithDay) {
      return moment(moment);
    }
    return rule.endOfDay() == DayEnd.END_OF_DAY
        ? "the end of " + day(moment)
        : "close of business on " + moment(moment);
  }

  private static String named(SkippedDay day) {
    return day.why() + " on " + SHORT.format(day.day());
  }

  private static String moment(Instant moment) {
    return day(moment) + " at " + TIME.format(local(moment));
  }

  private static String day(Instant moment) {
    return DAY.format(local(moment));
  }

  private static ZonedDateTime local(Instant moment) {
    return moment.atZone(EngineClock.HOSPITAL);
  }
}
