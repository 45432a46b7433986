package org.recourse.assistance.clocks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.assistance.dispute.DisputeClock;
import org.recourse.assistance.dispute.Disputes;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.Timeline;
import org.recourse.deadline.ClockNews;
import org.recourse.deadline.Deadlines;
import org.recourse.deadline.Reached;
import org.recourse.engine.CaseEngine;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks at the clocks of an application when a moment has come: as time goes by, the open tasks of
 * the case rise in everybody's list, and an answer that is late is recorded as late.
 */
@Service
public class ApplicationClocks {

  /** Where all that run have run out, nothing more comes by itself. */
  private static final Duration BY_AND_BY = Duration.ofDays(30);

  private final Deadlines deadlines;
  private final Disputes disputes;
  private final CaseEngine engine;
  private final CaseFiles files;
  private final Timeline timeline;
  private final Clock clock;

  ApplicationClocks(
      Deadlines deadlines,
      Disputes disputes,
      CaseEngine engine,
      CaseFiles files,
      Timeline timeline,
      Clock clock) {
    this.deadlines = deadlines;
    this.disputes = disputes;
    this.engine = engine;
    this.files = files;
    this.timeline = timeline;
    this.clock = clock;
  }

  /**
   * What the moment means.
   *
   * @param running whether any clock of the case still runs
   * @param next when to look again; null where none runs
   */
  public record Look(boolean running, Instant next) {}

  /** Does what the moment asks for. */
  @Transactional
  public Look look(UUID caseId) {
    CaseFile file = files.getHeld(caseId);
    Reached reached = deadlines.reached(caseId);
    List<ClockNews> news =
        reached.news().stream().filter(one -> one.clock().concernsTheOffice()).toList();
    if (!news.isEmpty()) {
      raise(file, news);
    }
    if (news.stream().anyMatch(n -> n.isMissed() && n.clock().clock().equals(DisputeClock.CLOCK))) {
      disputes.late(caseId);
    }
    if (!reached.running()) {
      return new Look(false, null);
    }
    Instant next = reached.nextDueAt();
    return new Look(true, next == null ? clock.instant().plus(BY_AND_BY) : next);
  }

  private void raise(CaseFile file, List<ClockNews> news) {
    int priority = news.stream().mapToInt(ClockNews::priority).max().orElseThrow();
    var people = engine.raise(file, priority);
    timeline.record(
        file.id(),
        "RESPONSIBLE_TOLD",
        "The open tasks of the case were raised in everybody's list, for its clocks.",
        Map.of(
            "clocks",
            news.stream().map(one -> one.clock().id()).toList(),
            "priority",
            priority,
            "workingOnIt",
            List.copyOf(people)));
  }
}
