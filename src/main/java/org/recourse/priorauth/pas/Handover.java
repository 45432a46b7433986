package org.recourse.priorauth.pas;

import static org.recourse.priorauth.pas.exchange.Exchange.State.ANSWERED;
import static org.recourse.priorauth.pas.exchange.Exchange.State.REFUSED;
import static org.recourse.priorauth.pas.exchange.Exchange.State.UNCERTAIN;

import org.recourse.priorauth.pas.exchange.Exchange;
import org.recourse.priorauth.pas.exchange.ExchangeBook;
import org.recourse.priorauth.pas.fhir.FhirCheck;
import org.recourse.priorauth.pas.fhir.PayerSaid;
import org.recourse.priorauth.pas.fhir.Refusal;
import org.recourse.priorauth.payer.Payer;
import org.recourse.priorauth.payer.Submission;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Hands messages over to payers' systems. What may have arrived is never sent again. */
@Component
class Handover {

  private final ExchangeBook book;
  private final PayerLine line;
  private final AnswerInBox inbox;
  private final FhirCheck check;
  private final Refusal refusal;

  Handover(
      ExchangeBook book,
      @Lazy PayerLine line,
      AnswerInBox inbox,
      @Lazy FhirCheck check,
      @Lazy Refusal refusal) {
    this.book = book;
    this.line = line;
    this.inbox = inbox;
    this.check = check;
    this.refusal = refusal;
  }

  /**
   * Hands a prepared message over, or tells what became of it before.
   *
   * @throws PayerUnreachable when it surely did not arrive; try again later
   */
  Submission of(Payer payer, Exchange exchange, Errand errand) {
    return switch (exchange.state()) {
      case PREPARED -> send(payer, exchange, errand);
      case SENT -> uncertain(payer, exchange, errand);
      case REFUSED -> errand.byHand(payer, exchange.refusal());
      case ANSWERED, UNCERTAIN -> received(exchange, errand);
    };
  }

  private Submission send(Payer payer, Exchange exchange, Errand errand) {
    String key = exchange.key();
    String message = book.message(key);
    if (!check.errors(message).isEmpty()) {
      return errand.byHand(payer, "our own check found it unsound, so it was not sent.");
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
      return uncertain(payer, book.find(key).orElseThrow(), errand);
    }
    if (!reply.isAnswer()) {
      return refused(payer, key, refusal.inWords(reply.status(), reply.body()), errand);
    }
    PayerSaid said = inbox.read(payer, reply.body());
    String why = errand.kept(payer, exchange.caseId(), said, reply.body());
    if (why != null) {
      return refused(payer, key, why, errand);
    }
    book.settled(key, ANSWERED, null);
    return received(book.find(key).orElseThrow(), errand);
  }

  private Submission refused(Payer payer, String key, String why, Errand errand) {
    book.settled(key, REFUSED, why);
    return errand.byHand(payer, why);
  }

  private Submission uncertain(Payer payer, Exchange exchange, Errand errand) {
    errand.missing(payer, exchange.caseId(), exchange.key());
    book.settled(exchange.key(), UNCERTAIN, null);
    return received(book.find(exchange.key()).orElseThrow(), errand);
  }

  private static Submission received(Exchange exchange, Errand errand) {
    boolean certain = exchange.state() == ANSWERED;
    return new Submission.Received(
        exchange.key(),
        exchange.sentAt(),
        certain ? "The payer's system answered." : errand.unanswered(),
        certain);
  }
}
