package org.recourse.priorauth.payer;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Portals and fax machines: a person of the office does it. */
@Component
class HandedOverByPeople implements PayerGateway {

  @Override
  public boolean serves(Payer payer) {
    return payer.channel() == Channel.PORTAL || payer.channel() == Channel.FAX;
  }

  @Override
  public Submission submit(Payer payer, UUID caseId, String key) {
    String how =
        payer.channel() == Channel.FAX
            ? "By fax to %s".formatted(payer.fax())
            : "By portal at %s".formatted(payer.address());
    return new Submission.ByHand("%s. Questions: call %s.".formatted(how, payer.phone()));
  }
}
