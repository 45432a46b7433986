package org.recourse.risk.oncall;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.NamedPeople;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.Timeline;
import org.recourse.casefile.related.Referrals;
import org.recourse.deadline.ClockTrigger;
import org.recourse.deadline.Deadlines;
import org.recourse.risk.file.Risk;
import org.recourse.risk.file.RiskBook;
import org.recourse.risk.level.Ladder;
import org.recourse.risk.level.Levels;
import org.recourse.risk.level.OnCallList;
import org.recourse.risk.level.Urgency;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks somebody on call to acknowledge a report, and the next of the ladder while nobody answers.
 * Each method is one transaction.
 */
@Service
@Transactional
public class OnCall {

  private static final String TRACK = "RISK_REPORT";

  /** The clock's word in the deadlines tables. */
  public static final String CLOCK = "ACKNOWLEDGE_REPORT";

  private final RiskBook book;
  private final Levels levels;
  private final Ladder ladder;
  private final OnCallSettings settings;
  private final OnCallMail mail;
  private final NamedPeople named;
  private final Deadlines deadlines;
  private final Referrals referrals;
  private final CaseFiles files;
  private final Timeline timeline;
  private final SignedOn person;
  private final Clock clock;

  OnCall(
      RiskBook book,
      Levels levels,
      Ladder ladder,
      OnCallSettings settings,
      OnCallMail mail,
      NamedPeople named,
      Deadlines deadlines,
      Referrals referrals,
      CaseFiles files,
      Timeline timeline,
      SignedOn person,
      Clock clock) {
    this.book = book;
    this.levels = levels;
    this.ladder = ladder;
    this.settings = settings;
    this.mail = mail;
    this.named = named;
    this.deadlines = deadlines;
    this.referrals = referrals;
    this.files = files;
    this.timeline = timeline;
    this.person = person;
    this.clock = clock;
  }

  /** Asks the next; returns until when an answer is awaited. */
  public Instant ask(UUID caseId) {
    CaseFile file = files.getHeld(caseId);
    Risk risk = book.get(caseId);
    boolean again = risk.asked() > 0;
    Optional<String> next = onCall(caseId, risk.level(), risk.asked());
    Urgency urgency = levels.of(risk.routes());
    if (again) {
      deadlines.cancel(caseId, TRACK, "PASSED_ON");
    }
    ClockTrigger trigger =
        again ? urgency.passedOn(clock.instant()) : urgency.acknowledgement(file.openedAt());
    Instant due = deadlines.start(caseId, trigger).get(0).dueAt();
    timeline.record(
        caseId,
        again ? "NEXT_ON_CALL_ASKED" : "ON_CALL_ASKED",
        again
            ? "Nobody answered in time; the next on call was asked."
            : "Somebody on call was asked to acknowledge the report.",
        Map.of(
            "mailed",
            mail.tell(next.map(Set::of).orElseGet(Set::of)),
            "changes",
            book.change(caseId, one -> one.ask(next.orElse(null)))));
    return due;
  }

  /**
   * Asks the next on call to look at a duty whose time goes by.
   *
   * @param rung how often somebody was told before
   * @return who was asked; empty when nobody is on call
   */
  public Optional<String> climb(CaseFile file, int rung) {
    Optional<String> next = onCall(file.id(), book.get(file.id()).level(), rung);
    mail.tell(next.map(Set::of).orElseGet(Set::of));
    return next;
  }

  /** Whoever submits the form takes the report on. */
  public Map<String, Object> acknowledge(UUID caseId) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return book.change(caseId, risk -> risk.acknowledge(person.username(), now));
  }

  /** The report is acknowledged: the clock ends, and the case it came from learns just that. */
  public void confirm(UUID caseId) {
    deadlines.met(caseId, TRACK, CLOCK, clock.instant(), "ACKNOWLEDGED");
    referrals.received(caseId);
  }

  /** Nobody named in a case is ever asked about it. */
  private Optional<String> onCall(UUID caseId, int level, int unanswered) {
    Set<String> away = named.of(caseId);
    Map<String, List<String>> people = new HashMap<>();
    settings
        .people()
        .forEach(
            (role, all) ->
                people.put(role, all.stream().filter(one -> !away.contains(one)).toList()));
    return new OnCallList(people).ask(ladder.rungs(level), unanswered);
  }
}
