package org.recourse.priorauth.pas;

import static org.recourse.priorauth.pas.exchange.Exchange.State.ANSWERED;
import static org.recourse.priorauth.pas.exchange.Exchange.State.REFUSED;
import static org.recourse.priorauth.pas.exchange.Exchange.State.UNCERTAIN;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.recourse.priorauth.pas.exchange.Exchange;
import org.recourse.priorauth.pas.exchange.ExchangeBook;
import org.recourse.priorauth.pas.fhir.FhirCheck;
import org.recourse.priorauth.pas.fhir.News;
import org.recourse.priorauth.pas.fhir.PayerSaid;
import org.recourse.priorauth.pas.fhir.Refusal;
import org.recourse.priorauth.pas.fhir.RequestBundle;
import org.recourse.priorauth.payer.Payer;
import org.recourse.priorauth.payer.Submission;
import org.recourse.priorauth.update.UpdateBook;
import org.recourse.priorauth.update.UpdateKind;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Tells payers' systems what is new about requests they have. As with a request, what may have
 * arrived is never sent again.
 */
@Component
class PayerUpdates {

  private final ExchangeBook book;
  private final PayerLine line;
  private final RequestBundle bundles;
  private final RequestFacts facts;
  private final SentPapers papers;
  private final AnswerInBox inbox;
  private final FhirCheck check;
  private final Refusal refusal;
  private final Clock clock;

  PayerUpdates(
      ExchangeBook book,
      @Lazy PayerLine line,
      @Lazy RequestBundle bundles,
      @Lazy RequestFacts facts,
      SentPapers papers,
      AnswerInBox inbox,
      @Lazy FhirCheck check,
      @Lazy Refusal refusal,
      Clock clock) {
    this.book = book;
    this.line = line;
    this.bundles = bundles;
    this.facts = facts;
    this.papers = papers;
    this.inbox = inbox;
    this.check = check;
    this.refusal = refusal;
    this.clock = clock;
  }

  /** Tells one; see {@link org.recourse.priorauth.payer.PayerGateway#update}. */
  Submission tell(Payer payer, UUID caseId, String request, int number) {
    String key = key(request, number);
    Exchange exchange =
        book.prepare(key, caseId, payer.id(), () -> compose(payer, caseId, request, number));
    return switch (exchange.state()) {
      case PREPARED -> send(payer, exchange);
      case SENT -> uncertain(payer, exchange);
      case REFUSED -> byHand(payer, exchange.refusal());
      case ANSWERED, UNCERTAIN -> received(exchange);
    };
  }

  /** Word for word the newest message about a request that the payer took; at least the request. */
  String newest(UUID caseId, String request) {
    return book.message(newestKey(caseId, request));
  }

  private static String key(String request, Object number) {
    return request + "-U" + number;
  }

  private String newestKey(UUID caseId, String request) {
    return book.of(caseId).stream()
        .filter(sent -> sent.state() == ANSWERED && sent.key().startsWith(key(request, "")))
        .map(Exchange::key)
        .reduce((earlier, later) -> later)
        .orElse(request);
  }

  private String compose(Payer payer, UUID caseId, String request, int number) {
    Map<String, Object> known = facts.of(caseId);
    String prior = newestKey(caseId, request);
    int since =
        prior.equals(request) ? 0 : Integer.parseInt(prior.substring(key(request, "").length()));
    News news = new News(new TreeMap<>(), new ArrayList<>());
    if (known.get(UpdateBook.KEY) instanceof List<?> rows) {
      rows.stream()
          .map(row -> (Map<?, ?>) row)
          .filter(row -> isTold(row, since, number))
          .forEach(row -> tell(caseId, known, row, news));
    }
    return bundles.update(
        payer, known, key(request, number), book.message(prior), news, clock.instant());
  }

  /**
   * Answers are told in words, changes by the days and units of the request. What may have arrived
   * stays in whatever follows; what surely did not was told by a person.
   */
  private static boolean isTold(Map<?, ?> update, int since, int number) {
    int position = (Integer) update.get("position");
    return UpdateKind.ANSWER.name().equals(update.get("kind"))
        && position > since
        && position <= number
        && !"PERSON".equals(update.get("toldBy"));
  }

  private void tell(UUID caseId, Map<String, Object> known, Map<?, ?> update, News news) {
    int first = News.firstNumberOf((Integer) update.get("position"));
    news.messages().put(first, (String) update.get("message"));
    news.papers().addAll(papers.ofAnswer(caseId, known, update, first + 1));
  }

  private Submission send(Payer payer, Exchange exchange) {
    String key = exchange.key();
    String message = book.message(key);
    if (!check.errors(message).isEmpty()) {
      return byHand(payer, "our own check found it unsound, so it was not sent.");
    }
    book.sent(key);
    PayerReply reply;
    try {
      reply = line.post(payer, PayerSystems.SUBMIT, message);
    } catch (PayerUnreachable away) {
      book.returned(key);
      throw away;
    }
    if (reply.status() == 0) {
      return uncertain(payer, book.find(key).orElseThrow());
    }
    if (!reply.isAnswer()) {
      String why = refusal.inWords(reply.status(), reply.body());
      book.settled(key, REFUSED, why);
      return byHand(payer, why);
    }
    PayerSaid said = inbox.read(payer, reply.body());
    if (said.isRefusal()) {
      String why = said.reason();
      book.settled(key, REFUSED, why);
      return byHand(payer, why);
    }
    if (said.isReceipt()) {
      inbox.acknowledged(payer, exchange.caseId(), said, reply.body());
    } else {
      inbox.keep(payer, exchange.caseId(), said, reply.body());
    }
    book.settled(key, ANSWERED, null);
    return received(book.find(key).orElseThrow());
  }

  private Submission uncertain(Payer payer, Exchange exchange) {
    inbox.missing(payer, exchange.caseId(), exchange.key());
    book.settled(exchange.key(), UNCERTAIN, null);
    return received(book.find(exchange.key()).orElseThrow());
  }

  private static Submission received(Exchange exchange) {
    boolean certain = exchange.state() == ANSWERED;
    return new Submission.Received(
        exchange.key(),
        exchange.sentAt(),
        certain
            ? "The payer's system answered."
            : "Sent to the payer's system, but no answer came. Ask whether it has it.",
        certain);
  }

  private static Submission byHand(Payer payer, String why) {
    return new Submission.ByHand(
        "The payer's system did not take it: %s Tell the payer; call %s."
            .formatted(why, payer.phone()));
  }
}
