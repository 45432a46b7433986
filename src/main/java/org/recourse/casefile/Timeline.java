package org.recourse.casefile;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.timeline.Ledger;
import org.recourse.casefile.timeline.TimelineEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened in each case, in order, by whom. Nothing is ever changed or removed here. */
@Service
public class Timeline {

  private final Ledger ledger;

  Timeline(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * Notes that something happened, now, by whoever acts. Joins the caller's transaction and keeps
   * the case locked until it ends.
   *
   * @param type a word in capitals, e.g. {@code COMPLAINT_TRIAGED}
   * @param summary a constant sentence that names no patient
   * @param details what was done exactly; under {@code changes} a map of record keys to their new
   *     values, null for gone
   * @throws CaseNotFound when there is no such case
   * @throws InvalidInput when a text can't be filed
   */
  @Transactional
  public TimelineEntry record(
      UUID caseId, String type, String summary, Map<String, Object> details) {
    return ledger.append(caseId, ledger.now(), type, summary, details);
  }

  /** Everything that happened in a case, oldest first; empty when there is no such case. */
  @Transactional(readOnly = true)
  public List<TimelineEntry> of(UUID caseId) {
    return ledger.of(caseId);
  }
}
