package org.recourse.risk.clocks;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.Timeline;
import org.recourse.deadline.ClockNews;
import org.recourse.deadline.Deadlines;
import org.recourse.deadline.Reached;
import org.recourse.engine.CaseEngine;
import org.recourse.risk.oncall.OnCall;
import org.recourse.risk.owed.DutyWatch;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks at the clocks of a risk case when a moment has come: the open tasks rise, the next of the
 * ladder is asked, and a duty that is missed is recorded as missed and stays open.
 */
@Service
public class RiskClocks {

  private final Deadlines deadlines;
  private final DutyWatch duties;
  private final OnCall onCall;
  private final CaseEngine engine;
  private final CaseFiles files;
  private final Timeline timeline;

  RiskClocks(
      Deadlines deadlines,
      DutyWatch duties,
      OnCall onCall,
      CaseEngine engine,
      CaseFiles files,
      Timeline timeline) {
    this.deadlines = deadlines;
    this.duties = duties;
    this.onCall = onCall;
    this.engine = engine;
    this.files = files;
    this.timeline = timeline;
  }

  /**
   * Does what the moment asks for; returns whether any clock still runs, and when to look again.
   */
  @Transactional
  public Reached look(UUID caseId) {
    CaseFile file = files.getHeld(caseId);
    Reached reached = deadlines.reached(caseId);
    // To acknowledge a report the process itself asks the next on call.
    List<ClockNews> news =
        reached.ofTheOffice().stream()
            .filter(one -> !one.clock().clock().equals(OnCall.CLOCK))
            .toList();
    if (!news.isEmpty()) {
      duties.missed(
          caseId,
          news.stream().filter(ClockNews::isMissed).map(one -> one.clock().clock()).toList());
      climb(file, news);
    }
    return reached;
  }

  private void climb(CaseFile file, List<ClockNews> news) {
    int priority = news.stream().mapToInt(ClockNews::priority).max().orElseThrow();
    int rung = news.stream().mapToInt(RiskClocks::rung).max().orElseThrow();
    var people = engine.raise(file, priority);
    timeline.record(
        file.id(),
        "LADDER_CLIMBED",
        "The time of a duty goes by: its tasks were raised, and the next on call was asked.",
        Map.of(
            "clocks",
            news.stream().map(one -> one.clock().clock()).toList(),
            "priority",
            priority,
            "asked",
            onCall.climb(file, rung).orElse(""),
            "workingOnIt",
            List.copyOf(people)));
  }

  /** The first warning asks the first on call, the last the second, a miss the one after. */
  private static int rung(ClockNews news) {
    return news.isMissed() ? 2 : news.last() ? 1 : 0;
  }
}
