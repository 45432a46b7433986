package org.recourse.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.recourse.deadline.clocks.ClockEnding;
import org.recourse.deadline.clocks.ClockMoments;
import org.recourse.deadline.clocks.ClockShelf;
import org.recourse.deadline.clocks.ClockStarting;
import org.recourse.deadline.clocks.Explaining;
import org.recourse.deadline.clocks.Extensions;
import org.recourse.deadline.clocks.Pauses;
import org.recourse.deadline.clocks.Recounts;
import org.recourse.deadline.clocks.Reports;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The clocks of cases; each method is one transaction or joins the caller's. Every change is told
 * in the case's timeline and moves what waits for it in the same transaction.
 */
@Service
@Transactional
public class Deadlines {

  private final ClockStarting starting;
  private final ClockEnding ending;
  private final ClockMoments moments;
  private final Extensions extensions;
  private final Pauses pauses;
  private final Recounts recounts;
  private final Reports reports;
  private final Explaining explaining;
  private final ClockShelf shelf;
  private final Clock time;

  Deadlines(
      ClockStarting starting,
      ClockEnding ending,
      ClockMoments moments,
      Extensions extensions,
      Pauses pauses,
      Recounts recounts,
      Reports reports,
      Explaining explaining,
      ClockShelf shelf,
      Clock clock) {
    this.starting = starting;
    this.ending = ending;
    this.moments = moments;
    this.extensions = extensions;
    this.pauses = pauses;
    this.recounts = recounts;
    this.reports = reports;
    this.explaining = explaining;
    this.shelf = shelf;
    this.time = clock;
  }

  /**
   * Starts every clock that the deadlines tables of the case's flow name for this trigger. Safe to
   * repeat: a clock that runs already, or ran from the same moment, is returned as it is; one that
   * ended before starts a new round.
   *
   * @return the clocks of this trigger; empty when the tables name none
   * @throws org.recourse.casefile.CaseNotFound when there is no such case
   */
  public List<CaseClock> start(UUID caseId, ClockTrigger trigger) {
    return starting.start(caseId, trigger);
  }

  /** As {@link #start}; what is owed again begins a new round also from the moment it had. */
  public List<CaseClock> startAnew(UUID caseId, ClockTrigger trigger) {
    return starting.startAnew(caseId, trigger);
  }

  /**
   * When the clock of this word would be due if this trigger started it; changes nothing.
   *
   * @return empty when the tables name no such clock
   */
  @Transactional(readOnly = true)
  public Optional<Instant> foreseen(UUID caseId, ClockTrigger trigger, String clock) {
    return starting.foreseen(caseId, trigger, clock);
  }

  /**
   * Ends the running clocks of this word: what they asked for was done.
   *
   * @param track null for those of every track
   * @param at when it was done, which may be before now
   * @param by what did it, in a word that names no patient, e.g. a letter's type
   * @return the clocks that were ended; empty when none ran, so that it is safe to repeat
   */
  public List<CaseClock> met(UUID caseId, String track, String clock, Instant at, String by) {
    return ending.met(caseId, track, clock, at, by);
  }

  /** Ends running clocks of a track, null for all, that no longer apply; why in a plain word. */
  public List<CaseClock> cancel(UUID caseId, String track, String why) {
    return ending.cancel(caseId, track, why);
  }

  /** As {@link #cancel}, for all tracks, except the clocks of the words that go on. */
  public List<CaseClock> cancelAllBut(UUID caseId, Set<String> goOn, String why) {
    return ending.cancelAllBut(caseId, goOn, why);
  }

  /**
   * What this moment means for a case. A warning or a miss is noted on the way, once; the process
   * goes by the answer, never by its timer.
   *
   * @throws org.recourse.casefile.CaseNotFound when there is no such case
   */
  public Reached reached(UUID caseId) {
    return moments.reached(caseId);
  }

  /**
   * Gives a clock more time.
   *
   * @param amount in the unit of the rule's extension; null for the most it allows
   * @param reason in the person's words
   * @throws org.recourse.casefile.NotAllowedNow when the rule allows none, its cap is reached, the
   *     clock has ended, or a law's clock has run out
   * @throws org.recourse.casefile.InvalidInput when amount or reason can't be filed
   */
  public Extended extend(long clock, Integer amount, String reason) {
    return extensions.extend(clock, amount, reason);
  }

  /**
   * Gives a clock as much more time as it takes for its last day to be this one, or later where its
   * unit does not meet the day exactly.
   *
   * @param reason in the person's words
   * @throws org.recourse.casefile.NotAllowedNow when the rule does not reach so far, see {@link
   *     #latest}
   */
  public Extended extendUntil(long clock, LocalDate day, String reason) {
    return extensions.extendUntil(clock, day, reason);
  }

  /**
   * The last day to which one more extension may now take a clock; changes nothing.
   *
   * @return empty when it may not be extended: its rule allows none, its cap is reached, it has
   *     ended, or a law's clock has run out
   */
  public Optional<LocalDate> latest(long clock) {
    return extensions.latest(clock);
  }

  /**
   * What a pause from now until this day would do; changes nothing.
   *
   * @throws org.recourse.casefile.NotAllowedNow when the clock may not be paused, and says why
   */
  public PausePreview previewPause(long clock, LocalDate until) {
    return pauses.preview(clock, until);
  }

  /**
   * Pauses a clock of the hospital's own from now until this day, on which it goes on by itself.
   *
   * @throws org.recourse.casefile.NotAllowedNow when it runs by law, may not be paused, has run out
   *     or is paused already
   */
  public CaseClock pause(long clock, LocalDate until, String reason) {
    return pauses.pause(clock, until, reason);
  }

  /**
   * Lets a paused clock go on today.
   *
   * @throws org.recourse.casefile.NotAllowedNow when it is not paused
   */
  public CaseClock resume(long clock) {
    return pauses.resume(clock);
  }

  /**
   * What people may report of the running clocks of a case: how those end that no letter of ours
   * answers, by the table {@code <flow>-clock-outcomes}.
   */
  public List<Reportable> reportable(UUID caseId) {
    return reports.open(caseId);
  }

  /**
   * Ends a clock by what a person reports, with what ends with it, and starts what that sets going.
   *
   * @param outcome a word of {@link #reportable}
   * @param at when it was done; null for now
   * @param words how it was done, e.g. a reference number
   * @return the clocks that ended or started
   * @throws org.recourse.casefile.NotAllowedNow when the clock has ended, or no report ends it
   * @throws org.recourse.casefile.InvalidInput when outcome, moment or words can't be filed
   */
  public List<CaseClock> report(long clock, String outcome, Instant at, String words) {
    return reports.file(clock, outcome, at, words);
  }

  /** Every clock of a case, in the order they started; empty when it has none. */
  @Transactional(readOnly = true)
  public List<CaseClock> of(UUID caseId) {
    return shelf.of(caseId);
  }

  /** The running clocks of all cases that have run out, the oldest first. */
  @Transactional(readOnly = true)
  public List<CaseClock> missed() {
    return shelf.dueBefore(time.instant());
  }

  /** Why this clock is due when it is. */
  @Transactional(readOnly = true)
  public DueDateExplanation explain(long clock) {
    return explaining.explain(clock);
  }

  /** The running clocks that today's rules and holiday tables would move; changes nothing. */
  @Transactional(readOnly = true)
  public List<Move> pendingMoves() {
    return recounts.pending();
  }

  /**
   * Counts a running clock anew by today's rules and holiday tables.
   *
   * @return the clock where it now stands; empty when it stayed
   */
  public Optional<CaseClock> recount(long clock, String reason) {
    return recounts.take(clock, reason);
  }
}
