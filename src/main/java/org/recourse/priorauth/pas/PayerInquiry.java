package org.recourse.priorauth.pas;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.recourse.casefile.CaseProblem;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.priorauth.pas.exchange.Exchange;
import org.recourse.priorauth.pas.exchange.ExchangeBook;
import org.recourse.priorauth.pas.fhir.AnswerReader;
import org.recourse.priorauth.pas.fhir.PayerSaid;
import org.recourse.priorauth.pas.fhir.RequestBundle;
import org.recourse.priorauth.payer.Payer;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks a payer's system what became of a request, when a person wants to know. */
@Component
public class PayerInquiry {

  private final ExchangeBook book;
  private final PayerLine line;
  private final RequestBundle bundles;
  private final AnswerReader reader;
  private final AnswerInBox inbox;
  private final RequestFacts facts;
  private final Clock clock;

  PayerInquiry(
      ExchangeBook book,
      @Lazy PayerLine line,
      @Lazy RequestBundle bundles,
      @Lazy AnswerReader reader,
      AnswerInBox inbox,
      @Lazy RequestFacts facts,
      Clock clock) {
    this.book = book;
    this.line = line;
    this.bundles = bundles;
    this.reader = reader;
    this.inbox = inbox;
    this.facts = facts;
    this.clock = clock;
  }

  /** Whether the request under this key went to the payer's system, so that it can be asked. */
  public boolean isPossible(Payer payer, String key) {
    return payer.fhir() != null && book.find(key).filter(PayerInquiry::hasGone).isPresent();
  }

  /**
   * Asks.
   *
   * @param key under which the request was sent
   * @return whether the payer knows of it; what it says is taken as its answer
   * @throws CaseProblem when the request did not go by FHIR, or the payer does not answer now
   */
  public boolean ask(Payer payer, UUID caseId, String key) {
    if (!isPossible(payer, key)) {
      throw new NotAllowedNow(
          "This request did not go to the payer's system, so it can't be asked. Call the payer.");
    }
    String question = bundles.inquiry(payer, facts.of(caseId), key, clock.instant());
    PayerReply reply = post(payer, question);
    if (!reply.isAnswer()) {
      throw new NoAnswer();
    }
    // A payer answers under the newest claim about a request (PAS 2.2.1, inquiries).
    Set<String> keys = book.of(caseId).stream().map(Exchange::key).collect(Collectors.toSet());
    Optional<PayerSaid> said = reader.readInquiry(reply.body(), payer.fhir().numberIn(), keys);
    said.ifPresent(answer -> inbox.arrived(payer, caseId, answer, reply.body()));
    return said.isPresent();
  }

  private PayerReply post(Payer payer, String question) {
    try {
      return line.post(payer, "Claim/$inquire", question);
    } catch (PayerUnreachable away) {
      throw new NoAnswer();
    }
  }

  private static boolean hasGone(Exchange exchange) {
    return exchange.sentAt() != null && exchange.state() != Exchange.State.REFUSED;
  }

  private static final class NoAnswer extends CaseProblem {

    NoAnswer() {
      super(
          503,
          "The payer does not answer now",
          "The payer's system gives no answer now. Ask again later, or call the payer.",
          Map.of());
    }
  }
}
