package org.recourse.grievance.inquiry;

import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.engine.CaseEngine;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How questions end that no department has answered in time. Each method holds the case first. */
@Service
@Transactional
public class InquiryEndings {

  private static final String INQUIRY = "grievance-inquiry";
  private static final String LATE = "grievance-late-answer";

  private final Inquiries inquiries;
  private final InquiryBook book;
  private final CaseFiles files;
  private final CaseEngine engine;

  InquiryEndings(Inquiries inquiries, InquiryBook book, CaseFiles files, CaseEngine engine) {
    this.inquiries = inquiries;
    this.book = book;
    this.files = files;
    this.engine = engine;
  }

  /** The case goes on without the answer; the question can still be answered. */
  public void leaveOpen(UUID caseId, int place) {
    CaseFile file = files.getHeld(caseId);
    Inquiry inquiry = inquiries.get(caseId, place);
    leaveOpen(file, inquiry);
    book.note(
        caseId,
        "INQUIRY_LEFT_OPEN",
        "The case went on without a department's answer.",
        Map.of("place", place));
  }

  /** The case is closed; questions nobody has answered yet stay answerable. */
  public void caseClosed(UUID caseId) {
    CaseFile file = files.getHeld(caseId);
    engine.endBeside(file, INQUIRY);
    changeOpen(
        caseId,
        "INQUIRIES_LEFT_OPEN",
        "The case was closed before every department had answered.",
        inquiry -> inquiry.state() != InquiryState.LEFT_OPEN,
        inquiry -> leaveOpen(file, inquiry));
  }

  /** The complaint was taken back; nobody needs an answer any more. */
  public void caseWithdrawn(UUID caseId) {
    CaseFile file = files.getHeld(caseId);
    changeOpen(
        caseId,
        "INQUIRIES_WITHDRAWN",
        "The open questions to departments were taken back.",
        inquiry -> true,
        inquiry -> {
          inquiry.withdraw();
          inquiries.save(inquiry);
        });
    engine.endBeside(file, INQUIRY);
    engine.endBeside(file, LATE);
  }

  private void leaveOpen(CaseFile file, Inquiry inquiry) {
    inquiry.leaveOpen();
    inquiries.save(inquiry);
    engine.beginBeside(file, LATE, Map.of("inquiryIndex", inquiry.place()));
  }

  private void changeOpen(
      UUID caseId,
      String type,
      String summary,
      Predicate<Inquiry> which,
      Consumer<Inquiry> change) {
    var open =
        inquiries.findByCaseIdOrderByPlace(caseId).stream()
            .filter(inquiry -> inquiry.state().isOpen())
            .filter(which)
            .toList();
    if (!open.isEmpty()) {
      open.forEach(change);
      book.note(caseId, type, summary, Map.of());
    }
  }
}
