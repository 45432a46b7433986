package org.recourse.priorauth;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.priorauth.clocks.PayerClocks;
import org.recourse.priorauth.line.LineBook;
import org.recourse.priorauth.line.ServiceLine;
import org.recourse.priorauth.paper.Checklist;
import org.recourse.priorauth.payer.PayerGateways;
import org.recourse.priorauth.payer.Payers;
import org.recourse.priorauth.payer.Submission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings a request to its payer and starts the payer's clock. */
@Service
@Transactional
public class Submitting {

  private final AuthorizationBook book;
  private final LineBook lines;
  private final Checklist checklist;
  private final Payers payers;
  private final PayerGateways gateways;
  private final PayerClocks clocks;
  private final Updating updating;
  private final Clock clock;

  Submitting(
      AuthorizationBook book,
      LineBook lines,
      Checklist checklist,
      Payers payers,
      PayerGateways gateways,
      PayerClocks clocks,
      Updating updating,
      Clock clock) {
    this.book = book;
    this.lines = lines;
    this.checklist = checklist;
    this.payers = payers;
    this.gateways = gateways;
    this.clocks = clocks;
    this.updating = updating;
    this.clock = clock;
  }

  /** Determines by table what this payer asks for with this care. */
  public void determineDocuments(UUID caseId) {
    Authorization request = book.get(caseId);
    List<String> codes = lines.of(caseId).stream().map(ServiceLine::code).distinct().toList();
    checklist.determine(
        caseId,
        Map.of(
            "payerClass", request.payerClass().name(),
            "payer", request.payer(),
            "expedited", request.asked().isExpedited()),
        codes);
  }

  /**
   * Hands the request over where software can, once; later, what is new about it.
   *
   * @return {@code SYSTEM} when the payer has it, {@code PERSON} when a person has to do it
   */
  public String submit(UUID caseId) {
    Authorization request = book.get(caseId);
    if (request.receipt() != null) {
      return updating.isAny(caseId) ? updating.send(caseId) : request.receipt().submittedBy();
    }
    var payer = payers.get(request.payer());
    Submission submission = gateways.to(payer).submit(payer, caseId, key(caseId));
    if (submission instanceof Submission.Received received) {
      Receipt receipt = Receipt.bySystem(received);
      book.change(
          caseId,
          a -> a.receivedBy(receipt, clock.instant()),
          "REQUEST_SUBMITTED",
          received.certain()
              ? "The payer has the request."
              : "The request went to the payer's system, but no answer came.",
          Map.of("channel", payer.channel()));
      return receipt.submittedBy();
    }
    String how = ((Submission.ByHand) submission).how();
    book.change(
        caseId,
        a -> a.handOver(how),
        "SUBMISSION_ASKED",
        "A person was asked to submit the request.",
        Map.of("channel", payer.channel()));
    return "PERSON";
  }

  /** Starts every clock the law gives this payer, from its own receipt. */
  public void startClock(UUID caseId) {
    Authorization request = book.get(caseId);
    Instant received = request.receipt().payerReceivedAt();
    clocks.start(
        caseId,
        request.payerClass(),
        received,
        facts(request, request.asked().isExpedited()),
        request.asked().isAfterStabilization());
  }

  /** What the deadlines tables ask for of a request that its payer has. */
  Map<String, Object> facts(Authorization request, boolean expedited) {
    return Map.of(
        "expedited", expedited,
        "subject", request.asked().subject(),
        "retrospective", isRetrospective(request));
  }

  // A request that is also about care still to come keeps the shorter time. Days alone prove
  // nothing: scheduled care may wait for its authorization after they have passed.
  private boolean isRetrospective(Authorization request) {
    return request.asked().isGiven()
        && lines.allEndBefore(request.caseId(), request.receipt().day());
  }

  /**
   * Tells the payer that a request is taken back, where software can.
   *
   * @return whether the payer knows
   */
  public boolean takeBack(UUID caseId) {
    Authorization request = book.get(caseId);
    var payer = payers.get(request.payer());
    boolean known =
        request.receipt() != null
            && "SYSTEM".equals(request.receipt().submittedBy())
            && gateways.to(payer).cancel(payer, caseId, key(caseId));
    if (known) {
      book.tell(
          caseId,
          "CANCELLATION_TOLD",
          "The payer's system knows of the cancellation.",
          Map.of("channel", payer.channel()),
          Map.of());
    }
    return known;
  }

  static String key(UUID caseId) {
    return caseId + "-1";
  }
}
