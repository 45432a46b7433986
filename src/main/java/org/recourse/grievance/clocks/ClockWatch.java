package org.recourse.grievance.clocks;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.Timeline;
import org.recourse.deadline.CaseClock;
import org.recourse.deadline.ClockNews;
import org.recourse.deadline.Deadlines;
import org.recourse.deadline.Reached;
import org.recourse.engine.CaseEngine;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks at the clocks of a case when a moment has come, and says what is to be done. */
@Service
public class ClockWatch {

  private final Deadlines deadlines;
  private final StatusLetters letters;
  private final Misses misses;
  private final ClockNotices notices;
  private final CaseEngine engine;
  private final CaseFiles files;
  private final Timeline timeline;

  ClockWatch(
      Deadlines deadlines,
      StatusLetters letters,
      Misses misses,
      ClockNotices notices,
      CaseEngine engine,
      CaseFiles files,
      Timeline timeline) {
    this.deadlines = deadlines;
    this.letters = letters;
    this.misses = misses;
    this.notices = notices;
    this.engine = engine;
    this.files = files;
    this.timeline = timeline;
  }

  /** Does what the moment asks for and returns one piece of news; ask again until there is none. */
  @Transactional
  public Sight look(UUID caseId) {
    Reached reached = deadlines.reached(caseId);
    if (!reached.running()) {
      return afterTheLast(caseId, reached);
    }
    List<ClockNews> news = reached.ofTheOffice();
    if (!news.isEmpty()) {
      warn(files.get(caseId), news);
      misses.note(caseId, clocks(news, ClockNews::isMissed));
      List<CaseClock> ending =
          clocks(news, one -> one.last() && one.clock().isExtendedBy(Promises.LETTER));
      if (letters.due(caseId, ending)) {
        return Sight.statusLetterDue(
            ending.stream().map(CaseClock::dueAt).min(Comparator.naturalOrder()).orElseThrow());
      }
    }
    return misses
        .giveOut(caseId)
        .map(Sight::clockMissed)
        .orElseGet(() -> Sight.nothingMore(reached.nextDueAt()));
  }

  // A letter that says how much longer it takes is out of place now; who missed a clock is asked
  // all the same.
  private Sight afterTheLast(UUID caseId, Reached reached) {
    letters.drop(caseId);
    engine.tellWaiting(files.get(caseId), "StatusLetterNotNeeded");
    if (!misses.anyOpen(caseId)) {
      return Sight.allEnded();
    }
    return misses
        .giveOut(caseId)
        .map(Sight::clockMissed)
        .orElseGet(() -> Sight.nothingMore(reached.nextDueAt()));
  }

  private void warn(CaseFile file, List<ClockNews> news) {
    int priority = news.stream().mapToInt(ClockNews::priority).max().orElseThrow();
    Set<String> people = engine.raise(file, priority);
    Set<String> mailed = notices.tell(file, people, news);
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
            List.copyOf(people),
            "toldByMail",
            List.copyOf(mailed)));
  }

  private static List<CaseClock> clocks(List<ClockNews> news, Predicate<ClockNews> which) {
    return news.stream().filter(which).map(ClockNews::clock).toList();
  }
}
