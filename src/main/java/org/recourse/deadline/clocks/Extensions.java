package org.recourse.deadline.clocks;

import java.util.Map;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.text.SafeText;
import org.recourse.deadline.CaseClock;
import org.recourse.deadline.ClockMoved;
import org.recourse.deadline.Extended;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.recourse.deadline.rules.DeadlineRule;
import org.recourse.deadline.rules.Extension;
import org.recourse.deadline.rules.Kind;
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
    Extension allowed = allowed(clock, rule);
    int amount = amount(clock, allowed, wished);
    SafeText.require("reason", reason, LONGEST_REASON);
    var now = book.now();
    boolean late = clock.hasRunOut(now);
    clock.extensions.add(
        new ExtensionGranted(
            amount,
            allowed.unit(),
            late ? BusinessCalendar.dayOf(now) : null,
            reason,
            allowed.letter(),
            person.username(),
            now));
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

  private Extension allowed(RunningClock clock, DeadlineRule rule) {
    if (rule.extension() == null) {
      throw new NotAllowedNow(
          "The clock '%s' can't be extended (%s). Finish what it asks for, or tell your supervisor now."
              .formatted(rule.label(), rule.citation()));
    }
    if (rule.kind() == Kind.STATUTORY && clock.hasRunOut(book.now())) {
      throw new NotAllowedNow(
          "The clock '%s' has run out, and a law's clock can't be extended afterwards (%s). Finish what it asks for and tell your supervisor."
              .formatted(rule.label(), rule.citation()));
    }
    return rule.extension();
  }

  private static int amount(RunningClock clock, Extension allowed, Integer wished) {
    int taken = clock.extensions.stream().mapToInt(ExtensionGranted::amount).sum();
    int left = allowed.cap() == null ? allowed.amount() : allowed.cap() - taken;
    int amount = wished == null ? Math.min(allowed.amount(), left) : wished;
    if (left < 1 || amount > left && amount <= allowed.amount()) {
      throw new NotAllowedNow(
          "All extensions together may add at most %s; %s are left. Ask for less, or finish what the clock asks for."
              .formatted(allowed.unit().of(allowed.cap()), Math.max(left, 0)));
    }
    if (amount < 1 || amount > allowed.amount()) {
      throw InvalidInput.in(
          "amount", "it must be between 1 and " + allowed.unit().of(allowed.amount()) + ".");
    }
    return amount;
  }
}
