package org.recourse.priorauth.watch;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.Timeline;
import org.recourse.casefile.related.RelatedCases;
import org.recourse.casefile.related.Relation;
import org.recourse.forms.CaseReception;
import org.recourse.forms.FormSchemas;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the payer for more before an approval ends: a request of its own, linked to the first. */
@Service
@Transactional
public class Renewals {

  private static final String FLOW = "priorauth";

  private final WatchBook book;
  private final ApprovalWatch watch;
  private final ApprovedCare care;
  private final FormSchemas forms;
  private final CaseReception reception;
  private final CaseFiles files;
  private final RelatedCases related;
  private final Timeline timeline;
  private final Clock clock;

  Renewals(
      WatchBook book,
      ApprovalWatch watch,
      ApprovedCare care,
      FormSchemas forms,
      CaseReception reception,
      CaseFiles files,
      RelatedCases related,
      Timeline timeline,
      Clock clock) {
    this.book = book;
    this.watch = watch;
    this.care = care;
    this.forms = forms;
    this.reception = reception;
    this.files = files;
    this.related = related;
    this.timeline = timeline;
    this.clock = clock;
  }

  /** Opens the request for what is left; safe to repeat, it is opened once. */
  public void open(UUID caseId) {
    files.getHeld(caseId);
    if (book.get(caseId).renewalNumber != null) {
      return;
    }
    var request =
        new RenewalRequest(care.answersOf(caseId), watch.appointmentOf(caseId), book.today());
    CaseFile opened =
        reception.open(
            FLOW,
            request.answers(
                forms.newest(FLOW, "request-authorization").fields().keySet(),
                OffsetDateTime.now(clock).toString(),
                watch.grants(caseId)));
    related.relate(caseId, opened.id(), Relation.OTHER);
    var changes = book.change(caseId, known -> known.renewalNumber = opened.number());
    timeline.record(
        caseId,
        "RENEWAL_REQUESTED",
        "A request for what the approval leaves out was opened.",
        Map.of("changes", changes));
    watch.end(caseId, "RENEWED");
  }
}
