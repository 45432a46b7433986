package org.recourse.priorauth;

import java.util.UUID;
import org.recourse.priorauth.pas.PayerInquiry;
import org.recourse.priorauth.payer.Payer;
import org.recourse.priorauth.payer.Payers;
import org.springframework.stereotype.Service;

/** A person wants to know what became of a request. Nothing is held while the payer thinks. */
@Service
public class Inquiring {

  private final Authorizations authorizations;
  private final Payers payers;
  private final PayerInquiry inquiry;

  Inquiring(Authorizations authorizations, Payers payers, PayerInquiry inquiry) {
    this.authorizations = authorizations;
    this.payers = payers;
    this.inquiry = inquiry;
  }

  /** Whether the request went to the payer's system, so that it can be asked. */
  public boolean isPossible(UUID caseId) {
    return inquiry.isPossible(payer(caseId), Submitting.key(caseId));
  }

  /**
   * Asks the payer's system.
   *
   * @return whether it knows of the request; what it says is taken as its answer
   * @throws org.recourse.casefile.CaseProblem when it cannot be asked
   */
  public boolean inquire(UUID caseId) {
    return inquiry.ask(payer(caseId), caseId, Submitting.key(caseId));
  }

  private Payer payer(UUID caseId) {
    return payers.get(authorizations.get(caseId).payer());
  }
}
