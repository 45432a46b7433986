package org.recourse.priorauth.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.Timeline;
import org.recourse.engine.EngineClock;
import org.recourse.priorauth.line.LineBook;
import org.recourse.priorauth.line.ServiceLine;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks after an approval until the care is over. */
@Service
@Transactional
public class ApprovalWatch {

  private final WatchBook book;
  private final UnitsBook units;
  private final AskedAppointment asked;
  private final LineBook lines;
  private final CaseFiles files;
  private final Timeline timeline;
  private final WatchRule rule;

  ApprovalWatch(
      WatchBook book,
      UnitsBook units,
      AskedAppointment asked,
      LineBook lines,
      CaseFiles files,
      Timeline timeline,
      WatchSettings settings) {
    this.book = book;
    this.units = units;
    this.asked = asked;
    this.lines = lines;
    this.files = files;
    this.timeline = timeline;
    this.rule = new WatchRule(settings.renewalLead());
  }

  /**
   * Looks what the approval needs today.
   *
   * @return the need, and for the process {@code nextDueAt} where nobody must act before
   */
  public Sight look(UUID caseId) {
    files.getHeld(caseId);
    ApprovalNews news = rule.on(book.today(), watched(caseId));
    switch (news.need()) {
      case RENEWAL -> ask(caseId, news.why());
      case OVER -> end(caseId, "CARE_OVER");
      default -> {}
    }
    Map<String, Object> facts =
        news.next() == null
            ? Map.of()
            : Map.of(
                "nextDueAt", Date.from(news.next().atStartOfDay(EngineClock.HOSPITAL).toInstant()));
    return new Sight(news.need().name(), facts);
  }

  /**
   * What an approval needs now.
   *
   * @param need {@code NOTHING}, {@code COVERAGE}, {@code RENEWAL} or {@code OVER}
   * @param facts what the process needs to go on with it
   */
  public record Sight(String need, Map<String, Object> facts) {}

  /** The coverage was lost after the approval: nothing is left to watch. */
  public void coverageLost(UUID caseId) {
    end(caseId, "COVERAGE_LOST");
  }

  /** The day of the appointment as it stands; null where none is made. */
  LocalDate appointmentOf(UUID caseId) {
    LocalDate moved = book.get(caseId).appointmentMovedTo;
    return moved == null ? asked.of(caseId) : moved;
  }

  /** The lines that were granted, as they are used so far. */
  List<Grant> grants(UUID caseId) {
    Map<Integer, Integer> used = units.of(caseId);
    List<Grant> grants = new ArrayList<>();
    int position = 0;
    for (ServiceLine line : lines.of(caseId)) {
      position++;
      if (line.state() != null && line.state().isGrant()) {
        grants.add(
            new Grant(
                position,
                line.code(),
                line.units(),
                line.from(),
                line.to(),
                line.approvedUnits(),
                line.approvedFrom(),
                line.approvedTo(),
                used.getOrDefault(position, 0)));
      }
    }
    return grants;
  }

  void end(UUID caseId, String how) {
    var changes = book.change(caseId, watch -> watch.ended = how);
    timeline.record(
        caseId,
        "APPROVAL_WATCH_ENDED",
        "The approval is watched no longer.",
        Map.of("changes", changes));
  }

  WatchedCare watched(UUID caseId) {
    Watch watch = book.get(caseId);
    return new WatchedCare(
        appointmentOf(caseId), watch.coverageVerifiedOn, watch.renewalSettledFor, grants(caseId));
  }

  private void ask(UUID caseId, String why) {
    var changes =
        book.change(
            caseId,
            watch -> {
              watch.renewalReason = why;
              watch.renewalAnswer = null;
            });
    timeline.record(
        caseId, "RENEWAL_DUE", "The approval does not reach.", Map.of("changes", changes));
  }
}
