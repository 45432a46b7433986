package org.recourse.assistance.clocks;

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

  private final Deadlines deadlines;
  private final Disputes disputes;
  private final CaseEngine engine;
  private final CaseFiles files;
  private final Timeline timeline;

  ApplicationClocks(
      Deadlines deadlines,
      Disputes disputes,
      CaseEngine engine,
      CaseFiles files,
      Timeline timeline) {
    this.deadlines = deadlines;
    this.disputes = disputes;
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
    List<ClockNews> news = reached.ofTheOffice();
    if (!news.isEmpty()) {
      raise(file, news);
    }
    if (news.stream().anyMatch(n -> n.isMissed() && n.clock().clock().equals(DisputeClock.CLOCK))) {
      disputes.late(caseId);
    }
    return reached;
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
