package org.recourse.priorauth.clocks;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.Timeline;
import org.recourse.deadline.ClockNews;
import org.recourse.engine.CaseEngine;
import org.springframework.stereotype.Component;

/** Our own time to appeal: as it goes by, the open tasks of the case rise in everybody's list. */
@Component
class FilingWatch {

  private final CaseEngine engine;
  private final CaseFiles files;
  private final Timeline timeline;

  FilingWatch(CaseEngine engine, CaseFiles files, Timeline timeline) {
    this.engine = engine;
    this.files = files;
    this.timeline = timeline;
  }

  /** Does what this news asks for; nothing where none is about our own time. */
  void hear(UUID caseId, List<ClockNews> news) {
    List<ClockNews> ours = news.stream().filter(one -> PayerClocks.isOurs(one.clock())).toList();
    if (ours.isEmpty()) {
      return;
    }
    int priority = ours.stream().mapToInt(ClockNews::priority).max().orElseThrow();
    engine.raise(files.get(caseId), priority);
    timeline.record(
        caseId,
        "APPEAL_TIME_PASSES",
        "The time to appeal goes by: the open tasks of the case were raised in everybody's list.",
        Map.of(
            "clocks", ours.stream().map(one -> one.clock().id()).toList(), "priority", priority));
  }
}
