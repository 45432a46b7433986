package org.recourse.assistance.watch;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.recourse.assistance.collections.CollectionsHolds;
import org.recourse.assistance.collections.HoldReason;
import org.recourse.assistance.grant.GrantsChanged;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.casefile.Timeline;
import org.recourse.engine.CaseEngine;
import org.recourse.forms.RequiredText;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens to a patient who has help: the household changes, an appointment is made. */
@Service
@Transactional
public class HelpChanges {

  private static final String HELP_CHANGED = "HelpChanged";
  private static final String HOUSEHOLD_CHANGED = "HouseholdChanged";

  private final HelpBook book;
  private final Appointments appointments;
  private final CaseFiles files;
  private final Timeline timeline;
  private final CaseEngine engine;
  private final CollectionsHolds holds;

  HelpChanges(
      HelpBook book,
      Appointments appointments,
      CaseFiles files,
      Timeline timeline,
      CaseEngine engine,
      CollectionsHolds holds) {
    this.book = book;
    this.appointments = appointments;
    this.files = files;
    this.timeline = timeline;
    this.engine = engine;
    this.holds = holds;
  }

  /**
   * The patient tells of a change of household or income. Help that is looked after is screened
   * again at once; otherwise as soon as the flow looks after it.
   *
   * @param on the day of the change; today or earlier
   * @param change in the patient's words; kept in the record alone
   * @throws NotAllowedNow when the case is closed
   * @throws InvalidInput when day or words can't be filed
   */
  public void tell(UUID caseId, LocalDate on, String change) {
    CaseFile file = open(caseId);
    RequiredText.of("change", change);
    if (on == null || on.isAfter(book.today())) {
      throw InvalidInput.in("on", "must be the day of the change, today or earlier");
    }
    if (on.isBefore(book.today().minusYears(Appointments.A_LIFE))) {
      throw InvalidInput.in("on", "lies too far back; check the year");
    }
    var changes = book.change(caseId, record -> record.changed(on, change));
    timeline.record(
        caseId,
        "HOUSEHOLD_CHANGED",
        "The patient told of a change of household or income.",
        Map.of("changes", changes));
    holdBills(caseId);
    engine.tellWaiting(file, HOUSEHOLD_CHANGED);
  }

  /**
   * The patient's next appointment is made, moved or taken back; the coverage is looked up in its
   * month.
   *
   * @param day null where none is planned any more
   * @throws NotAllowedNow when the case is closed
   * @throws InvalidInput when the day is past or too far ahead
   */
  public void appointment(UUID caseId, LocalDate day) {
    CaseFile file = open(caseId);
    appointments.check("day", day);
    var changes = book.change(caseId, record -> record.appointmentOn = day);
    if (!changes.isEmpty()) {
      timeline.record(
          caseId,
          "APPOINTMENT_CHANGED",
          "The patient's next appointment is another.",
          Map.of("changes", changes));
    }
    engine.tellWaiting(file, HELP_CHANGED);
  }

  /**
   * A decision has to be made again: everything is screened again, at once where help is looked
   * after, otherwise as soon as it is.
   *
   * @param because {@code DISPUTE}, or {@code PLAN} where new terms are agreed on
   */
  public void screenAgain(CaseFile file, String because) {
    var changes = book.change(file.id(), record -> record.screenAgainBecause = because);
    timeline.record(
        file.id(),
        "SCREENING_DUE",
        "The decision is made again, so everything is screened again.",
        Map.of("changes", changes));
    holdBills(file.id());
    engine.tellWaiting(file, HOUSEHOLD_CHANGED);
  }

  /** Whether a decision is to be made again that nobody has begun yet. */
  @Transactional(readOnly = true)
  public boolean isToScreenAgain(UUID caseId) {
    return book.get(caseId).screenAgainBecause != null;
  }

  /** Something else about the case is done, so what its help needs is looked at again. */
  public void lookAgain(CaseFile file) {
    engine.tellWaiting(file, HELP_CHANGED);
  }

  /** What the patient is granted is different now. */
  @EventListener
  public void on(GrantsChanged granted) {
    lookAgain(files.get(granted.caseId()));
  }

  // From the moment a decision is to be made, not from the day somebody begins with it.
  private void holdBills(UUID caseId) {
    holds.place(caseId, HoldReason.APPLICATION.name());
  }

  private CaseFile open(UUID caseId) {
    CaseFile file = files.getHeld(caseId);
    if (!file.isOpen()) {
      throw new NotAllowedNow(
          "The application %s is closed, so nothing was noted. Record a new application: there is no deadline for one."
              .formatted(file.number()));
    }
    return file;
  }
}
