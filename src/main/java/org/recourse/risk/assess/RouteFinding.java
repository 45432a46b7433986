package org.recourse.risk.assess;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.Timeline;
import org.recourse.risk.file.Risk;
import org.recourse.risk.file.RiskBook;
import org.recourse.risk.level.Levels;
import org.recourse.risk.owed.DutyOpening;
import org.recourse.risk.owed.DutySettling;
import org.recourse.risk.route.AdverseEvent;
import org.recourse.risk.route.AdverseEvents;
import org.recourse.risk.route.OpenedRoute;
import org.recourse.risk.route.Routes;
import org.recourse.risk.route.Routing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds by table which routes a report takes and how urgent it is, and opens what is owed. Each
 * method is one transaction.
 */
@Service
@Transactional
public class RouteFinding {

  private final RiskBook book;
  private final Routes routes;
  private final Levels levels;
  private final AdverseEvents events;
  private final DutyOpening duties;
  private final ReviewWanted reviews;
  private final DutySettling settling;
  private final CaseFiles files;
  private final Timeline timeline;

  RouteFinding(
      RiskBook book,
      Routes routes,
      Levels levels,
      AdverseEvents events,
      DutyOpening duties,
      ReviewWanted reviews,
      DutySettling settling,
      CaseFiles files,
      Timeline timeline) {
    this.book = book;
    this.routes = routes;
    this.levels = levels;
    this.events = events;
    this.duties = duties;
    this.reviews = reviews;
    this.settling = settling;
    this.files = files;
    this.timeline = timeline;
  }

  /** Routes the report as it stands, and opens every duty with its clock. */
  public void route(UUID caseId) {
    files.getHeld(caseId);
    Risk risk = book.get(caseId);
    Routing routing = find(risk.triggers(), risk.adverseEvent());
    int level = levels.of(routing.words()).level();
    timeline.record(
        caseId,
        "REPORT_ROUTED",
        "The tables said which routes the report takes and how urgent it is.",
        Map.of(
            "rules",
            routing.routes().stream().map(route -> route.table() + " " + route.rule()).toList(),
            "because",
            routing.routes().stream().map(OpenedRoute::reason).distinct().toList(),
            "changes",
            book.change(caseId, one -> one.route(routing.words(), level))));
    duties.count(caseId);
  }

  /** A risk manager has assessed the report: what that opens is owed, and the review is done. */
  public void assessed(UUID caseId) {
    route(caseId);
    settling.doneByStep(caseId, "RISK_REVIEW", "Risk file, Assess report");
  }

  /**
   * Something has become known: what is owed is counted anew, and an event that now wants more of a
   * review than it was to have gets it.
   *
   * @return the review that begins; empty where none does, or where the analysis that somebody is
   *     about to write becomes the one that is wanted
   */
  public Optional<String> revised(UUID caseId) {
    route(caseId);
    Risk risk = book.get(caseId);
    String kind = risk.reviewKind();
    if (kind == null) {
      return Optional.empty();
    }
    settling.doneByStep(caseId, "RISK_REVIEW", "Risk file, Assess report again");
    if (ReviewWanted.ANALYSIS.equals(risk.analyzedAs())) {
      settling.doneByStep(caseId, ReviewWanted.ANALYSIS, "Risk file, Analyze event");
    }
    var least = reviews.by(caseId, risk.routes());
    if (!least.isMoreThan(kind)) {
      return Optional.empty();
    }
    timeline.record(
        caseId,
        "REVIEW_WANTED",
        "By what is known now, what happened wants another review than was planned.",
        Map.of(
            "because",
            least.because().label() + ": " + least.because().citation(),
            "rule",
            least.because().table() + " " + least.because().rule(),
            "changes",
            book.change(caseId, one -> one.review(least.kind()))));
    boolean begins = kind.equals(ReviewWanted.NONE) || risk.analyzedAs() != null;
    return begins ? Optional.of(least.kind()) : Optional.empty();
  }

  /** A duty is settled: what counts from it begins, and the flow may go on. */
  public void settled(UUID caseId) {
    duties.count(caseId);
    settling.settled(caseId);
  }

  /** Which routes these triggers and this adverse event open. */
  Routing find(Collection<String> triggers, String adverseEvent) {
    List<String> all = new ArrayList<>(triggers);
    if (adverseEvent != null) {
      all.addAll(
          events
              .of(adverseEvent)
              .map(AdverseEvent::triggers)
              .orElseGet(() -> List.of("ADVERSE_EVENT")));
    }
    return routes.of(all);
  }
}
