package org.recourse.assistance.dispute;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.casefile.SignedOn;
import org.recourse.forms.desk.DeskForm;
import org.springframework.stereotype.Component;

/** How the named manager answers a dispute. */
@Component
class AnswerDisputeForm implements DeskForm {

  private final DisputeBook book;
  private final DecidedCase decided;
  private final CaseFiles files;
  private final SignedOn person;
  private final Clock clock;

  AnswerDisputeForm(
      DisputeBook book, DecidedCase decided, CaseFiles files, SignedOn person, Clock clock) {
    this.book = book;
    this.decided = decided;
    this.files = files;
    this.person = person;
    this.clock = clock;
  }

  @Override
  public String form() {
    return "answer-dispute";
  }

  @Override
  public Map<String, Object> take(UUID caseId, Map<String, Object> given) {
    files.getHeld(caseId);
    decided.mustBeSomebodyElse(caseId, person);
    Dispute dispute =
        book.waiting(caseId)
            .orElseThrow(() -> new NotAllowedNow("The dispute is answered already."));
    dispute.answer(given, person.username(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    return book.keep(dispute);
  }
}
