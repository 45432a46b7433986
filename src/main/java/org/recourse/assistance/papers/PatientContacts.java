package org.recourse.assistance.papers;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.casefile.Timeline;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.recourse.engine.CaseEngine;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hears of any word of the patient about the papers: it makes an inactive application active. */
@Service
@Transactional
public class PatientContacts {

  /** How the open tasks of the case rise: somebody has brought something. */
  private static final int BROUGHT = 60;

  private static final List<String> CONTACT = List.of("contactOn", "contactHow", "contactNote");

  private final WaitBook waits;
  private final PaperRecord record;
  private final CaseFiles files;
  private final Timeline timeline;
  private final CaseEngine engine;
  private final Clock clock;

  PatientContacts(
      WaitBook waits,
      PaperRecord record,
      CaseFiles files,
      Timeline timeline,
      CaseEngine engine,
      Clock clock) {
    this.waits = waits;
    this.record = record;
    this.files = files;
    this.timeline = timeline;
    this.engine = engine;
    this.clock = clock;
  }

  /**
   * The patient came, called, wrote or sent a paper. The time of waiting begins anew, the open
   * tasks rise in the counselors' lists, and an inactive application is taken up.
   *
   * @throws NotAllowedNow when no paper is awaited, or the case is closed
   * @throws org.recourse.casefile.InvalidInput when it cannot be right
   */
  public void hear(UUID caseId, Contact contact) {
    CaseFile file = files.getOpen(caseId);
    Map<String, Object> changes = keep(caseId, contact);
    timeline.record(
        caseId, "PATIENT_MADE_CONTACT", "The patient made contact.", Map.of("changes", changes));
    engine.tellWaiting(file, "PapersArrived");
    engine.raise(file, BROUGHT);
  }

  /** Keeps what a form says of the patient's word; returns it as kept, by key. */
  Map<String, Object> take(UUID caseId, Contact contact) {
    Map<String, Object> own = keep(caseId, contact);
    Map<String, Object> now = record.of(caseId);
    CONTACT.forEach(key -> own.put(key, now.get(key)));
    return own;
  }

  /** Keeps the word and no more; returns what is different now, by key. */
  Map<String, Object> keep(UUID caseId, Contact contact) {
    CaseFile file = files.getHeld(caseId);
    Wait wait = waits.of(caseId);
    if (wait == null || wait.isSettled()) {
      throw new NotAllowedNow(
          "No paper is awaited in the case "
              + file.number()
              + ". Keep what was said or brought as a note or a document of the case.");
    }
    var today = BusinessCalendar.dayOf(clock.instant());
    Contact word = contact.checked(today);
    Map<String, Object> before = record.of(caseId);
    waits.keep(caseId, wait.heard(today, word));
    return record.since(caseId, before);
  }
}
