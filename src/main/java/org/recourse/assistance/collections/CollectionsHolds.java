package org.recourse.assistance.collections;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.recourse.assistance.desk.CollectionsHold;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.Timeline;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.recourse.forms.desk.KeptBeside;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds and lets go collections on the bills of a case (26 CFR 1.501(r)-6(c)(5), H&amp;S 127425). A
 * case may be held for several reasons; its bills are free when the last of them is gone. Each
 * method is one transaction or joins the caller's.
 */
@Service
@Transactional
public class CollectionsHolds implements CollectionsHold, KeptBeside {

  private final HoldBook book;
  private final CaseFiles files;
  private final Timeline timeline;
  private final Clock clock;

  CollectionsHolds(HoldBook book, CaseFiles files, Timeline timeline, Clock clock) {
    this.book = book;
    this.files = files;
    this.timeline = timeline;
    this.clock = clock;
  }

  /**
   * Holds collections; does nothing where they are held for this reason already.
   *
   * @param reason a word of {@link HoldReason}
   * @throws org.recourse.casefile.CaseNotFound when there is no such case
   * @throws org.recourse.casefile.InvalidInput when there is no such reason
   */
  public void place(UUID caseId, String reason) {
    HoldReason why = HoldReason.named(reason);
    files.getHeld(caseId);
    if (book.add(caseId, why, BusinessCalendar.dayOf(clock.instant()))) {
      tell(caseId, "COLLECTIONS_HELD", "Collections on the bills of the case are held.", why);
    }
  }

  /**
   * Ends the hold for this reason; does nothing where there is none. Bills stay held while another
   * reason is in force.
   *
   * @param reason a word of {@link HoldReason}
   * @throws org.recourse.casefile.CaseNotFound when there is no such case
   * @throws org.recourse.casefile.InvalidInput when there is no such reason
   */
  @Override
  public void release(UUID caseId, String reason) {
    HoldReason why = HoldReason.named(reason);
    files.getHeld(caseId);
    if (book.remove(caseId, why)) {
      tell(caseId, "COLLECTIONS_HOLD_ENDED", "A hold on collections has ended.", why);
    }
  }

  @Override
  public void hold(UUID caseId, String reason) {
    place(caseId, reason);
  }

  /** An application is recorded: from this moment on its bills are held. */
  @Override
  public Map<String, Object> begin(UUID caseId, Map<String, Object> given) {
    place(caseId, HoldReason.APPLICATION.name());
    return Map.of();
  }

  @Override
  @Transactional(readOnly = true)
  public Map<UUID, Map<String, Object>> valuesOf(Collection<UUID> caseIds) {
    return book.valuesOf(caseIds);
  }

  /** Whether collections on the bills of this case are held for any reason. */
  @Transactional(readOnly = true)
  public boolean isHeld(UUID caseId) {
    return !book.of(caseId).isEmpty();
  }

  private void tell(UUID caseId, String type, String summary, HoldReason why) {
    timeline.record(
        caseId, type, summary, Map.of("reason", why.name(), "changes", book.onRecord(caseId)));
  }
}
