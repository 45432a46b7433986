package org.recourse.priorauth.pas;

import static org.recourse.priorauth.pas.exchange.Exchange.State.ANSWERED;
import static org.recourse.priorauth.pas.exchange.Exchange.State.REFUSED;
import static org.recourse.priorauth.pas.exchange.Exchange.State.UNCERTAIN;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.recourse.priorauth.pas.exchange.Exchange;
import org.recourse.priorauth.pas.exchange.ExchangeBook;
import org.recourse.priorauth.pas.fhir.PayerSaid;
import org.recourse.priorauth.pas.fhir.RequestBundle;
import org.recourse.priorauth.payer.Channel;
import org.recourse.priorauth.payer.Payer;
import org.recourse.priorauth.payer.PayerGateway;
import org.recourse.priorauth.payer.Submission;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The way to payers that take requests by FHIR. A message that may have arrived is never sent
 * again.
 */
@Component
class PayerSystems implements PayerGateway, Errand {

  static final String SUBMIT = "Claim/$submit";

  private final ExchangeBook book;
  private final PayerLine line;
  private final RequestBundle bundles;
  private final RequestFacts facts;
  private final AnswerInBox inbox;
  private final Handover handover;
  private final SentPapers papers;
  private final PayerUpdates updates;
  private final ObjectProvider<LocalPayer> local;
  private final Clock clock;

  PayerSystems(
      ExchangeBook book,
      @Lazy PayerLine line,
      @Lazy RequestBundle bundles,
      @Lazy RequestFacts facts,
      AnswerInBox inbox,
      Handover handover,
      SentPapers papers,
      PayerUpdates updates,
      ObjectProvider<LocalPayer> local,
      Clock clock) {
    this.book = book;
    this.line = line;
    this.bundles = bundles;
    this.facts = facts;
    this.inbox = inbox;
    this.handover = handover;
    this.papers = papers;
    this.updates = updates;
    this.local = local;
    this.clock = clock;
  }

  @Override
  public boolean serves(Payer payer) {
    return payer.channel() == Channel.FHIR_PAS;
  }

  @Override
  public Submission submit(Payer payer, UUID caseId, String key) {
    if (LocalPayer.BASE.equals(payer.fhir().base()) && local.getIfAvailable() == null) {
      return new Submission.ByHand("This payer is played by the demo alone; nobody can reach it.");
    }
    Exchange exchange = book.prepare(key, caseId, payer.id(), () -> compose(payer, caseId, key));
    return handover.of(payer, exchange, this);
  }

  private String compose(Payer payer, UUID caseId, String key) {
    Map<String, Object> known = facts.of(caseId);
    return bundles.request(payer, known, papers.ofRequest(caseId, known), key, clock.instant());
  }

  @Override
  public boolean takesUpdates(Payer payer) {
    return payer.fhir().takesUpdates();
  }

  @Override
  public Submission update(Payer payer, UUID caseId, String key, int number) {
    return updates.tell(payer, caseId, key, number);
  }

  @Override
  public boolean cancel(Payer payer, UUID caseId, String key) {
    if (book.find(key).isEmpty()) {
      return false;
    }
    String own = key + "-C";
    Exchange exchange =
        book.prepare(
            own,
            caseId,
            payer.id(),
            () -> bundles.cancellation(own, updates.newest(caseId, key), clock.instant()));
    return switch (exchange.state()) {
      case ANSWERED -> true;
      case PREPARED -> cancelled(payer, own);
      default -> false;
    };
  }

  private boolean cancelled(Payer payer, String key) {
    book.sent(key);
    PayerReply reply;
    try {
      reply = line.post(payer, SUBMIT, book.message(key));
    } catch (PayerUnreachable away) {
      book.settled(key, REFUSED, "It could not be reached.");
      return false;
    }
    boolean taken =
        reply.isAnswer()
            && inbox.read(payer, reply.body()).lines().stream()
                .allMatch(said -> "C".equals(said.get("decisionCode")));
    book.settled(key, taken ? ANSWERED : UNCERTAIN, null);
    return taken;
  }

  @Override
  public Submission byHand(Payer payer, String why) {
    return new Submission.ByHand(
        "It could not be handed over to the payer's system: %s Mend what it names, then submit it another way. Questions: call %s."
            .formatted(why, payer.phone()));
  }

  @Override
  public String unanswered() {
    return "Sent to the payer's system, but no answer came. It counts as pended and is not sent"
        + " again: ask the payer whether it has the request.";
  }

  @Override
  public void missing(Payer payer, UUID caseId, String key) {
    inbox.missing(payer, caseId);
  }

  /** Whatever it says about a request is an answer that the flow reads. */
  @Override
  public String kept(Payer payer, UUID caseId, PayerSaid said, byte[] body) {
    inbox.keep(payer, caseId, said, body);
    return null;
  }
}
