package org.recourse.priorauth.watch;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.casefile.Timeline;
import org.recourse.engine.CaseEngine;
import org.recourse.forms.RequiredText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens to approved care: its appointment moves, its units are used. */
@Service
@Transactional
public class ApprovalChanges {

  private static final String CHANGED = "ApprovalChanged";

  private final WatchBook book;
  private final ApprovalWatch watch;
  private final UnitsBook units;
  private final CaseFiles files;
  private final Timeline timeline;
  private final CaseEngine engine;

  ApprovalChanges(
      WatchBook book,
      ApprovalWatch watch,
      UnitsBook units,
      CaseFiles files,
      Timeline timeline,
      CaseEngine engine) {
    this.book = book;
    this.watch = watch;
    this.units = units;
    this.files = files;
    this.timeline = timeline;
    this.engine = engine;
  }

  /**
   * The appointment moves to another day; the approval is looked at again.
   *
   * @param reason in words; kept in the record alone
   * @throws NotAllowedNow when nothing is approved, or the case is closed
   * @throws InvalidInput when the day is missing or past
   */
  public void move(UUID caseId, LocalDate day, String reason) {
    CaseFile file = approved(caseId);
    if (day == null || day.isBefore(book.today())) {
      throw InvalidInput.in("day", "must be today or later");
    }
    RequiredText.of("reason", reason);
    var changes =
        book.change(
            caseId,
            known -> {
              known.appointmentMovedTo = day;
              known.appointmentMovedBecause = reason;
            });
    timeline.record(
        caseId, "APPOINTMENT_MOVED", "The appointment was moved.", Map.of("changes", changes));
    engine.tellWaiting(file, CHANGED);
  }

  /**
   * Units of a line were used; the approval is looked at again.
   *
   * @param line counted from 1
   * @throws NotAllowedNow when nothing is approved, or the case is closed
   * @throws InvalidInput when there is no such line, or the units or the day can't be right
   */
  public void use(UUID caseId, int line, int count, LocalDate on) {
    CaseFile file = approved(caseId);
    if (watch.grants(caseId).stream().noneMatch(grant -> grant.line() == line)) {
      throw InvalidInput.in("line", "must be the number of a line that was granted");
    }
    if (count < 1) {
      throw InvalidInput.in("units", "must be 1 or more");
    }
    if (on == null || on.isAfter(book.today())) {
      throw InvalidInput.in("on", "must be today or earlier");
    }
    units.add(caseId, line, count, on);
    timeline.record(
        caseId,
        "UNITS_USED",
        "Units of the approval were used.",
        Map.of("line", line, "units", count, "on", on.toString()));
    engine.tellWaiting(file, CHANGED);
  }

  private CaseFile approved(UUID caseId) {
    CaseFile file = files.getHeld(caseId);
    if (!file.isOpen() || watch.grants(caseId).isEmpty()) {
      throw new NotAllowedNow(
          "Nothing is approved in the case "
              + file.number()
              + ", or it is closed, so this can't be noted. Look at its timeline to see why.");
    }
    return file;
  }
}
