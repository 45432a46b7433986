package org.recourse.priorauth.pas;

import java.util.UUID;
import org.recourse.priorauth.pas.fhir.PayerSaid;
import org.recourse.priorauth.payer.Payer;
import org.recourse.priorauth.payer.Submission;

/** What is special about one kind of message on its way to a payer's system. */
interface Errand {

  /** What a person does in place of the system. */
  Submission byHand(Payer payer, String why);

  /** What the contact log says where no answer came, or none can be trusted. */
  String unanswered();

  /** Notes that no answer came in time, so that a person asks the payer. */
  void missing(Payer payer, UUID caseId, String key);

  /**
   * Keeps what the payer says.
   *
   * @return why the payer does not take the message; null where it does
   */
  String kept(Payer payer, UUID caseId, PayerSaid said, byte[] body);
}
