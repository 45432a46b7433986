package org.recourse.priorauth.pas.notices;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recourse.casefile.InvalidInput;
import org.recourse.priorauth.pas.AnswerInBox;
import org.recourse.priorauth.pas.FocusFetch;
import org.recourse.priorauth.pas.exchange.Exchange;
import org.recourse.priorauth.pas.exchange.ExchangeBook;
import org.recourse.priorauth.pas.exchange.NoticeBook;
import org.recourse.priorauth.pas.fhir.AnswerReader;
import org.recourse.priorauth.pas.fhir.Notice;
import org.recourse.priorauth.pas.fhir.NoticeReader;
import org.recourse.priorauth.pas.fhir.PayerSaid;
import org.recourse.priorauth.payer.Payer;
import org.recourse.priorauth.payer.Payers;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes notifications of payers' systems: only from the payer, and each once. */
@Service
public class PayerNotices {

  private final Payers payers;
  private final NoticeReader notices;
  private final AnswerReader answers;
  private final NoticeBook book;
  private final ExchangeBook exchanges;
  private final AnswerInBox inbox;
  private final FocusFetch fetch;
  private final TransactionTemplate together;

  PayerNotices(
      Payers payers,
      @Lazy NoticeReader notices,
      @Lazy AnswerReader answers,
      NoticeBook book,
      ExchangeBook exchanges,
      AnswerInBox inbox,
      FocusFetch fetch,
      PlatformTransactionManager transactions) {
    this.payers = payers;
    this.notices = notices;
    this.answers = answers;
    this.book = book;
    this.exchanges = exchanges;
    this.inbox = inbox;
    this.fetch = fetch;
    this.together = new TransactionTemplate(transactions);
  }

  /**
   * The payer that sends this.
   *
   * @throws NoSuchSender when the house knows no such payer, or it does not bring its secret
   */
  public Payer sender(String id, String secret) {
    return payers
        .find(id)
        .filter(payer -> payer.fhir() != null && payer.fhir().notificationSecret() != null)
        .filter(payer -> !payer.fhir().notificationSecret().isBlank())
        .filter(payer -> same(payer.fhir().notificationSecret(), secret))
        .orElseThrow(NoSuchSender::new);
  }

  /**
   * Takes what a notification says of our requests, together or not at all. What must be fetched is
   * fetched before anything is held.
   *
   * @throws org.recourse.casefile.CaseProblem when it is none; or, once the rest of it is taken,
   *     when some of it is about requests the house never made
   */
  public void take(Payer payer, byte[] body) {
    Notice notice = notices.read(body);
    Map<String, byte[]> news = new LinkedHashMap<>();
    for (Notice.Event event : notice.events()) {
      if (!book.has(payer.id(), notice.subscription(), event.number())) {
        news.put(event.number(), answer(payer, event));
      }
    }
    List<String> foreign = new ArrayList<>();
    together.executeWithoutResult(
        taking ->
            news.forEach(
                (number, answer) -> {
                  if (!open(payer, notice.subscription(), number, answer)) {
                    foreign.add(number);
                  }
                }));
    if (!foreign.isEmpty()) {
      throw InvalidInput.in(
          "ClaimResponse.identifier",
          "of event %s names no request this house sent to this payer; the rest is taken"
              .formatted(String.join(", ", foreign)));
    }
  }

  private byte[] answer(Payer payer, Notice.Event event) {
    return event.answer() == null ? fetch.focus(payer, event.focus()) : event.answer();
  }

  private boolean open(Payer payer, String subscription, String number, byte[] answer) {
    PayerSaid said = answers.read(answer, payer.fhir().numberIn());
    Optional<Exchange> about = exchanges.find(payer.id(), said.keys());
    if (about.isPresent() && book.isNew(payer.id(), subscription, number)) {
      inbox.arrived(payer, about.get().caseId(), said, answer);
    }
    return about.isPresent();
  }

  private static boolean same(String ours, String theirs) {
    return theirs != null && MessageDigest.isEqual(ours.getBytes(UTF_8), theirs.getBytes(UTF_8));
  }
}
