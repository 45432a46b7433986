package org.recourse.assistance.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.assistance.death.DeceasedApplicant;
import org.recourse.assistance.desk.StillOpen;
import org.recourse.assistance.grant.GrantBook;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.Timeline;
import org.recourse.engine.EngineClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks after the help a patient was granted until it is over. */
@Service
@Transactional
public class HelpWatch {

  private final HelpBook book;
  private final GrantBook grants;
  private final DeceasedApplicant deceased;
  private final List<StillOpen> others;
  private final CaseFiles files;
  private final Timeline timeline;

  HelpWatch(
      HelpBook book,
      GrantBook grants,
      DeceasedApplicant deceased,
      List<StillOpen> others,
      CaseFiles files,
      Timeline timeline) {
    this.book = book;
    this.grants = grants;
    this.deceased = deceased;
    this.others = others;
    this.files = files;
    this.timeline = timeline;
  }

  /**
   * What granted help needs now.
   *
   * @param need {@code NOTHING}, {@code RENEWAL}, {@code ASK_AGAIN}, {@code COVERAGE}, {@code
   *     CHANGE} or {@code OVER}
   * @param facts what the process needs to go on with it
   */
  public record Sight(String need, Map<String, Object> facts) {}

  /**
   * Looks what the help needs today.
   *
   * @return the need, and for the process {@code nextDueAt} where nobody must act before
   */
  public Sight look(UUID caseId) {
    files.getHeld(caseId);
    HelpNews news = HelpRule.on(book.today(), watched(caseId));
    Map<String, Object> changes = book.change(caseId, record -> note(record, news));
    if (!changes.isEmpty()) {
      timeline.record(
          caseId,
          "HELP_LOOKED_AFTER",
          "What the granted help needs was looked at.",
          Map.of("need", news.need().name(), "changes", changes));
    }
    Map<String, Object> facts =
        news.next() == null ? Map.of() : Map.of("nextDueAt", Date.from(beginOf(news.next())));
    return new Sight(news.need().name(), facts);
  }

  /** Everything is screened again; what was told before is for the interview. Safe to repeat. */
  public void screenAgain(UUID caseId) {
    var changes =
        book.change(
            caseId,
            record -> {
              record.screenAgainBecause = null;
              record.renewalAskAgainOn = null;
              record.ended = "SCREEN_AGAIN";
            });
    timeline.record(
        caseId,
        "SCREENING_AGAIN",
        "The household is told again, and everything is screened again.",
        Map.of("changes", changes));
  }

  /** When a day begins at the hospital. */
  static Instant beginOf(LocalDate day) {
    return day.atStartOfDay(EngineClock.HOSPITAL).toInstant();
  }

  WatchedHelp watched(UUID caseId) {
    HelpRecord record = book.get(caseId);
    return new WatchedHelp(
        grants.of(caseId),
        record.appointmentOn,
        record.coverageVerifiedOn,
        record.asked(),
        record.settled(),
        record.renewalAskAgainOn,
        record.screenAgainBecause != null,
        deceased.is(caseId),
        others.stream().anyMatch(other -> other.isOpen(caseId)));
  }

  private static void note(HelpRecord record, HelpNews news) {
    record.ended = null;
    switch (news.need()) {
      case RENEWAL, ASK_AGAIN -> record.ask(news.renewals());
      case COVERAGE -> record.coverageNow = null;
      case OVER -> record.ended = "OVER";
      default -> {}
    }
  }
}
