package org.recourse.grievance.letters;

import java.util.List;
import java.util.UUID;
import org.recourse.correspondence.Letter;
import org.recourse.correspondence.LetterLanguage;
import org.recourse.correspondence.LetterOrder;
import org.recourse.correspondence.Letters;
import org.recourse.correspondence.Preview;
import org.springframework.stereotype.Component;

/** Writes the letters a complaint owes, out of its record. */
@Component
class LetterComposing {

  private final LetterPlan plan;
  private final Known.Shelf shelf;
  private final LetterRecipients recipients;
  private final LetterData data;
  private final StatusRequests statusLetters;
  private final Letters letters;

  LetterComposing(
      LetterPlan plan,
      Known.Shelf shelf,
      LetterRecipients recipients,
      LetterData data,
      StatusRequests statusLetters,
      Letters letters) {
    this.plan = plan;
    this.shelf = shelf;
    this.recipients = recipients;
    this.data = data;
    this.statusLetters = statusLetters;
    this.letters = letters;
  }

  /** Composes what is due and was not composed as it should go; safe to repeat. */
  void compose(UUID caseId, Occasion occasion) {
    var known = shelf.of(caseId);
    var addressing = recipients.of(caseId, known, occasion);
    if (addressing.isPresent()) {
      for (var due : plan.of(caseId, occasion)) {
        var order = order(caseId, occasion, due, known, addressing.get());
        if (letters.of(caseId).stream().noneMatch(letter -> stays(letter, due, order))) {
          letters.compose(due.purpose(), order);
        }
      }
    }
  }

  /** The letters of an occasion as they would be; nothing is kept. */
  List<Preview> preview(UUID caseId, Occasion occasion, Known known) {
    return recipients.of(caseId, known, occasion).stream()
        .flatMap(
            addressing ->
                plan.of(caseId, occasion).stream()
                    .map(due -> order(caseId, occasion, due, known, addressing)))
        .map(letters::preview)
        .toList();
  }

  private LetterOrder order(
      UUID caseId, Occasion occasion, DueLetter due, Known known, Addressing addressing) {
    var language = letters.languageFor(due.type(), addressing.recipient().language());
    return new LetterOrder(
        caseId,
        due.type(),
        new LetterLanguage(language, words(caseId, occasion, known, language), addressing.note()),
        addressing.format(),
        addressing.channel(),
        addressing.recipient(),
        data.of(caseId, due.type(), known, language));
  }

  /** What risk management clears is in English. */
  private String words(UUID caseId, Occasion occasion, Known known, String language) {
    return switch (occasion) {
      case ACKNOWLEDGEMENT -> language;
      case FORWARDING -> ForwardedWords.language(known, language);
      case STATUS ->
          statusLetters.latest(caseId).map(StatusRequest::wordsLanguage).orElse(language);
      case RESOLUTION ->
          LetterWords.cleared(known) != null || known.text("letterWordsLanguage") == null
              ? "en"
              : known.text("letterWordsLanguage");
    };
  }

  /** One that has failed waits for a person; one that is whole goes as it is, to the same place. */
  private static boolean stays(Letter letter, DueLetter due, LetterOrder order) {
    return letter.purpose().equals(due.purpose())
        && switch (letter.state()) {
          case FAILED -> true;
          case READY, HELD -> goesTo(letter, order);
          case DRAFT -> false;
          case SENT, DELIVERED -> true;
        };
  }

  private static boolean goesTo(Letter letter, LetterOrder order) {
    return letter.queuedAt() != null
        || letter.channel() == order.channel()
            && letter.recipientAddress().equals(order.recipient().address())
            && java.util.Objects.equals(letter.recipientEmail(), order.recipient().email());
  }
}
