package org.recourse.correspondence.desk;

import java.io.ByteArrayInputStream;
import java.util.Set;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.documents.Documents;
import org.recourse.correspondence.Letter;
import org.recourse.correspondence.LetterFailed;
import org.recourse.correspondence.LetterSent;
import org.recourse.correspondence.LetterState;
import org.recourse.correspondence.log.LetterContents;
import org.recourse.correspondence.log.LetterLog;
import org.recourse.correspondence.log.LetterNews;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Brings the case file up to what the letter log knows: the timeline tells each state once, and the
 * PDF of a letter that is gone becomes a document of the case, where nobody can change it.
 */
@Component
public class LetterSettlement {

  private final LetterLog log;
  private final LetterContents contents;
  private final LetterNews news;
  private final Documents documents;
  private final CaseFiles files;
  private final ApplicationEventPublisher events;

  LetterSettlement(
      LetterLog log,
      LetterContents contents,
      LetterNews news,
      Documents documents,
      CaseFiles files,
      ApplicationEventPublisher events) {
    this.log = log;
    this.contents = contents;
    this.news = news;
    this.documents = documents;
    this.files = files;
    this.events = events;
  }

  /** Tells and files what is new about this letter; nothing when all is told. */
  public void settle(Letter letter) {
    switch (letter.state()) {
      case SENT -> {
        if (log.tell(letter)) {
          file(letter);
          news.tell(letter, "LETTER_SENT", "A letter was sent.");
          events.publishEvent(
              new LetterSent(
                  letter.caseId(), letter.id(), letter.purpose(), letter.type(), letter.sentAt()));
        }
      }
      case FAILED -> {
        if (log.tell(letter)) {
          news.tell(letter, "LETTER_FAILED", "A letter was not sent, or nobody can tell.");
          events.publishEvent(
              new LetterFailed(letter.caseId(), letter.id(), letter.purpose(), letter.outcome()));
        }
      }
      case DRAFT -> {
        if (log.tell(letter)) {
          news.tell(letter, "LETTER_INCOMPLETE", "A letter was stopped, as something is missing.");
        }
      }
      case READY -> {
        if (letter.queuedAt() != null && log.tell(letter)) {
          news.tell(letter, "LETTER_QUEUED", "A letter waits to be printed and posted.");
        }
      }
      default -> {}
    }
  }

  private void file(Letter letter) {
    if (letter.documentId() == null) {
      var pdf = contents.pdf(letter).orElseThrow();
      var number = files.get(letter.caseId()).number();
      var name = "%s-%s.pdf".formatted(letter.type(), number);
      var document =
          documents.add(letter.caseId(), name, letter.title(), new ByteArrayInputStream(pdf));
      log.change(letter.id(), Set.of(LetterState.SENT), "document_id = ?", document.id());
      contents.forget(letter.id());
    }
  }
}
