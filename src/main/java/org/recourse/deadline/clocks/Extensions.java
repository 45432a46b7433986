package org.recourse.deadline.clocks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.text.SafeText;
import org.recourse.deadline.CaseClock;
import org.recourse.deadline.ClockMoved;
import org.recourse.deadline.Extended;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.recourse.deadline.rules.DeadlineRule;
import org.recourse.deadline.rules.Extension;
import org.springframework.stereotype.Component;

/** Gives clocks more time where the rule allows it. */
@Component
public class Extensions {

  private static final int LONGEST_REASON = 2_000;

  private final ClockBook book;
  private final ClockCount count;
  private final ClockPapers papers;
  private final SignedOn person;

  Extensions(ClockBook book, ClockCount count, ClockPapers papers, SignedOn person) {
    this.book = book;
    this.count = count;
    this.papers = papers;
    this.person = person;
  }

  /**
   * Extends a clock by this amount of its rule's unit, or by the most it allows when null.
   *
   * @throws NotAllowedNow when the rule, its cap or the hour forbids it
   */
  public Extended extend(long id, Integer wished, String reason) {
    RunningClock clock = book.held(id).orRefused();
    DeadlineRule rule = papers.ruleOf(clock);
    Extension allowed = Allowance.of(clock, rule, book.now());
    return grant(clock, rule, allowed, Allowance.amount(clock, allowed, wished), reason);
  }

  /**
   * Extends a clock by the least amount that takes its last day to this one or beyond.
   *
   * @throws NotAllowedNow when the rule, its cap or the hour forbids it
   */
  public Extended extendUntil(long id, LocalDate day, String reason) {
    RunningClock clock = book.held(id).orRefused();
    DeadlineRule rule = papers.ruleOf(clock);
    Extension allowed = Allowance.of(clock, rule, book.now());
    int most = Allowance.amount(clock, allowed, null);
    int amount =
        IntStream.rangeClosed(1, most)
            .filter(some -> !lastDay(clock, rule, allowed, some).isBefore(day))
            .findFirst()
            .orElseThrow(
                () -> Allowance.tooFar(rule, day, lastDay(clock, rule, allowed, most), allowed));
    return grant(clock, rule, allowed, amount, reason);
  }

  /** The last day one more extension may take a clock to; empty when it may not be extended. */
  public Optional<LocalDate> latest(long id) {
    RunningClock clock = book.held(id);
    DeadlineRule rule = papers.ruleOf(clock);
    return Allowance.left(clock, rule, book.now())
        .map(most -> lastDay(clock, rule, rule.extension(), most));
  }

  private LocalDate lastDay(RunningClock clock, DeadlineRule rule, Extension allowed, int amount) {
    ExtensionGranted tried = granted(clock, allowed, amount, "", book.now());
    clock.extensions.add(tried);
    Instant dueAt = count.count(clock, rule, clock.pauses).dueAt();
    clock.extensions.remove(clock.extensions.size() - 1);
    return BusinessCalendar.dayOf(dueAt);
  }

  private Extended grant(
      RunningClock clock, DeadlineRule rule, Extension allowed, int amount, String reason) {
    SafeText.require("reason", reason, LONGEST_REASON);
    Instant now = book.now();
    boolean late = clock.hasRunOut(now);
    clock.extensions.add(granted(clock, allowed, amount, reason, now));
    count.settle(clock, rule);
    CaseClock shown =
        book.file(
            clock,
            "CLOCK_EXTENDED",
            "A clock was extended.",
            Map.of(
                "by",
                allowed.unit().of(amount),
                "reason",
                reason,
                "letter",
                allowed.letter(),
                "afterItRanOut",
                late));
    book.publish(new ClockMoved(shown));
    return new Extended(shown, allowed.letter());
  }

  private ExtensionGranted granted(
      RunningClock clock, Extension allowed, int amount, String reason, Instant now) {
    return new ExtensionGranted(
        amount,
        allowed.unit(),
        clock.hasRunOut(now) ? BusinessCalendar.dayOf(now) : null,
        reason,
        allowed.letter(),
        person.username(),
        now);
  }
}
