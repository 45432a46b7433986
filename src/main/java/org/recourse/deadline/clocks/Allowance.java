package org.recourse.deadline.clocks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.deadline.rules.DeadlineRule;
import org.recourse.deadline.rules.Extension;
import org.recourse.deadline.rules.Kind;

/** How much more time a rule allows a clock, and the words for when it allows none. */
final class Allowance {

  private Allowance() {}

  /**
   * What the rule allows.
   *
   * @throws NotAllowedNow when it allows nothing, or nothing any more
   */
  static Extension of(RunningClock clock, DeadlineRule rule, Instant now) {
    if (rule.extension() == null) {
      throw new NotAllowedNow(
          "The clock '%s' can't be extended (%s). Finish what it asks for, or tell your supervisor now."
              .formatted(rule.label(), rule.citation()));
    }
    if (isOver(clock, rule, now)) {
      throw new NotAllowedNow(
          "The clock '%s' has run out, and a law's clock can't be extended afterwards (%s). Finish what it asks for and tell your supervisor."
              .formatted(rule.label(), rule.citation()));
    }
    return rule.extension();
  }

  /** The most one more extension may add; empty when it may add nothing. */
  static Optional<Integer> left(RunningClock clock, DeadlineRule rule, Instant now) {
    if (!clock.isRunning() || rule.extension() == null || isOver(clock, rule, now)) {
      return Optional.empty();
    }
    int most = Math.min(rule.extension().amount(), left(clock, rule.extension()));
    return most < 1 ? Optional.empty() : Optional.of(most);
  }

  /**
   * The amount one wishes, or the most there is when null.
   *
   * @throws NotAllowedNow when the cap is reached
   * @throws InvalidInput when no single extension may be so long
   */
  static int amount(RunningClock clock, Extension allowed, Integer wished) {
    int left = left(clock, allowed);
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

  static NotAllowedNow tooFar(
      DeadlineRule rule, LocalDate wished, LocalDate latest, Extension allowed) {
    return new NotAllowedNow(
        "The clock '%s' can't be extended until %s: one extension adds at most %s, which is until %s. Name an earlier day."
            .formatted(rule.label(), wished, allowed.unit().of(allowed.amount()), latest));
  }

  private static boolean isOver(RunningClock clock, DeadlineRule rule, Instant now) {
    return rule.kind() == Kind.STATUTORY && clock.hasRunOut(now);
  }

  private static int left(RunningClock clock, Extension allowed) {
    int taken = clock.extensions.stream().mapToInt(ExtensionGranted::amount).sum();
    return allowed.cap() == null ? allowed.amount() : allowed.cap() - taken;
  }
}
