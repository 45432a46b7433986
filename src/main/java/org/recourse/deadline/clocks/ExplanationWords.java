package org.recourse.deadline.clocks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.recourse.deadline.calendar.Counted;
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
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("EEEE, MMMM d, yyyy 'at' h:mm a", Locale.US);

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
    say("%s: due %s.", rule.label(), moment(clock.dueAt));
    say(
        "The clock started %s with \"%s\" and gives %s%s.",
        moment(clock.startedAt),
        clock.startEvent.toLowerCase(Locale.ROOT).replace('_', ' '),
        rule.unit().of(rule.amount()),
        rule.unit().isDaily() ? "; that day itself does not count" : "");
    leftOut();
    clock.extensions.forEach(
        e ->
            say(
                "It was extended by %s on %s with the letter %s%s.",
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
          "The holiday tables do not reach that far: days after their end were counted as if none"
              + " were a holiday.");
    }
    return String.join(" ", sentences);
  }

  private void leftOut() {
    var named = counted.skipped().stream().filter(d -> !isWeekend(d)).map(this::named).toList();
    long weekend = counted.skipped().stream().filter(this::isWeekend).count();
    var parts = new ArrayList<>(named);
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
        counted.rolledOver().stream().map(this::named).collect(Collectors.joining(", ")),
        moment(clock.lawfulUntil),
        clock.dueAt.isBefore(clock.lawfulUntil) ? "; we keep the earlier date" : "");
  }

  private void law() {
    say(
        "%s %s, checked on %s: %s.",
        rule.kind() == Kind.STATUTORY
            ? "This is a law's clock. Rule"
            : "This is the hospital's own clock. Rule",
        rule.rule(),
        DAY.format(rule.version()),
        rule.citation());
    if (rule.sureness() != Sureness.VERIFIED
        && !rule.citation().contains("confirm with compliance")) {
      say("This rule was not checked against its source: confirm with compliance.");
    }
  }

  private boolean isWeekend(SkippedDay day) {
    return day.why().equals("Saturday") || day.why().equals("Sunday");
  }

  private String named(SkippedDay day) {
    return day.why() + " on " + SHORT.format(day.day());
  }

  private void say(String sentence, Object... words) {
    sentences.add(sentence.formatted(words));
  }

  private static String moment(Instant moment) {
    return MOMENT.format(moment.atZone(EngineClock.HOSPITAL));
  }

  private static String day(Instant moment) {
    return DAY.format(LocalDate.ofInstant(moment, EngineClock.HOSPITAL));
  }
}
