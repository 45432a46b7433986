package org.recourse.priorauth.pas;

import static org.recourse.priorauth.pas.exchange.Exchange.State.ANSWERED;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.recourse.priorauth.pas.exchange.Exchange;
import org.recourse.priorauth.pas.exchange.ExchangeBook;
import org.recourse.priorauth.pas.fhir.News;
import org.recourse.priorauth.pas.fhir.PayerSaid;
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
class PayerUpdates implements Errand {

  private final ExchangeBook book;
  private final Handover handover;
  private final RequestBundle bundles;
  private final RequestFacts facts;
  private final SentPapers papers;
  private final AnswerInBox inbox;
  private final Clock clock;

  PayerUpdates(
      ExchangeBook book,
      Handover handover,
      @Lazy RequestBundle bundles,
      @Lazy RequestFacts facts,
      SentPapers papers,
      AnswerInBox inbox,
      Clock clock) {
    this.book = book;
    this.handover = handover;
    this.bundles = bundles;
    this.facts = facts;
    this.papers = papers;
    this.inbox = inbox;
    this.clock = clock;
  }

  /** Tells one; see {@link org.recourse.priorauth.payer.PayerGateway#update}. */
  Submission tell(Payer payer, UUID caseId, String request, int number) {
    String key = key(request, number);
    Exchange exchange =
        book.prepare(key, caseId, payer.id(), () -> compose(payer, caseId, request, number));
    return handover.of(payer, exchange, this);
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

  @Override
  public Submission byHand(Payer payer, String why) {
    return new Submission.ByHand(
        "The payer's system did not take it: %s Tell the payer; call %s."
            .formatted(why, payer.phone()));
  }

  @Override
  public String unanswered() {
    return "Sent to the payer's system, but no answer came. Ask whether it has it.";
  }

  @Override
  public void missing(Payer payer, UUID caseId, String key) {
    inbox.missing(payer, caseId, key);
  }

  @Override
  public String kept(Payer payer, UUID caseId, PayerSaid said, byte[] body) {
    if (said.isRefusal()) {
      return said.reason();
    }
    if (said.isReceipt()) {
      inbox.acknowledged(payer, caseId, said, body);
    } else {
      inbox.keep(payer, caseId, said, body);
    }
    return null;
  }
}
