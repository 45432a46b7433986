package org.recourse.deadline.clocks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.text.SafeText;
import org.recourse.deadline.CaseClock;
import org.recourse.deadline.ClockMoved;
import org.recourse.deadline.PausePreview;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.recourse.deadline.rules.DeadlineRule;
import org.recourse.deadline.rules.Kind;
import org.recourse.engine.EngineClock;
import org.springframework.stereotype.Component;

/** Lets clocks of the hospital's own stand still; a law's clock never does. */
@Component
public class Pauses {

  private static final int LONGEST_REASON = 2_000;

  private final ClockBook book;
  private final ClockCount count;
  private final ClockPapers papers;
  private final SignedOn person;
  private final PauseSettings settings;

  Pauses(
      ClockBook book,
      ClockCount count,
      ClockPapers papers,
      SignedOn person,
      PauseSettings settings) {
    this.book = book;
    this.count = count;
    this.papers = papers;
    this.person = person;
    this.settings = settings;
  }

  /** What a pause from now until this day would do; changes nothing. */
  public PausePreview preview(long id, LocalDate until) {
    RunningClock clock = book.held(id).orRefused();
    DeadlineRule rule = pausable(clock);
    List<Pause> pauses = new ArrayList<>(clock.pauses);
    pauses.add(pause(until, ""));
    return new PausePreview(id, until, clock.dueAt, count.count(clock, rule, pauses).dueAt());
  }

  /** Pauses a clock from now until this day; then it goes on by itself. */
  public CaseClock pause(long id, LocalDate until, String reason) {
    RunningClock clock = book.held(id).orRefused();
    DeadlineRule rule = pausable(clock);
    Pause pause = pause(until, SafeText.require("reason", reason, LONGEST_REASON));
    clock.pauses.add(pause);
    return moved(
        clock,
        rule,
        "CLOCK_PAUSED",
        "A clock was paused.",
        Map.of("until", until.toString(), "reason", reason));
  }

  /** Lets a paused clock go on now. */
  public CaseClock resume(long id) {
    RunningClock clock = book.held(id).orRefused();
    Instant now = book.now();
    Pause pause = clock.pauseAt(now);
    if (pause == null) {
      throw new NotAllowedNow("This clock is not paused; it runs. There is nothing to resume.");
    }
    clock.pauses.set(clock.pauses.indexOf(pause), pause.resumed(now, person.username()));
    return moved(clock, papers.ruleOf(clock), "CLOCK_RESUMED", "A paused clock goes on.", Map.of());
  }

  private CaseClock moved(
      RunningClock clock,
      DeadlineRule rule,
      String type,
      String summary,
      Map<String, Object> details) {
    count.settle(clock, rule);
    CaseClock shown = book.file(clock, type, summary, details);
    book.publish(new ClockMoved(shown));
    return shown;
  }

  private DeadlineRule pausable(RunningClock clock) {
    DeadlineRule rule = papers.ruleOf(clock);
    if (rule.kind() == Kind.STATUTORY) {
      throw new NotAllowedNow(
          "The clock '%s' runs by law (%s); nobody may pause it. If more time is needed, see whether it can be extended."
              .formatted(rule.label(), rule.citation()));
    }
    if (!rule.pausable()) {
      throw new NotAllowedNow(
          "The rules of this hospital don't let the clock '%s' be paused. See whether it can be extended."
              .formatted(rule.label()));
    }
    if (clock.hasRunOut(book.now())) {
      throw new NotAllowedNow(
          "The clock '%s' has run out; a pause can't undo that. Extend it with its letter, or finish what it asks for."
              .formatted(rule.label()));
    }
    if (clock.pauseAt(book.now()) != null) {
      throw new NotAllowedNow("This clock is paused already. Resume it first to pause it anew.");
    }
    return rule;
  }

  private Pause pause(LocalDate until, String reason) {
    Instant now = book.now();
    LocalDate today = BusinessCalendar.dayOf(now);
    LocalDate latest = today.plus(settings.longest());
    if (until == null || !until.isAfter(today) || until.isAfter(latest)) {
      throw InvalidInput.in(
          "until",
          "name the day on which the clock goes on, tomorrow at the earliest and "
              + latest
              + " at the latest.");
    }
    return new Pause(
        now, until.atStartOfDay(EngineClock.HOSPITAL).toInstant(), reason, person.username(), null);
  }
}
