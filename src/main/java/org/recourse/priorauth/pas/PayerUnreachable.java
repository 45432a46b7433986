package org.recourse.priorauth.pas;

/**
 * A payer's system surely did not take a message; it is sent again later. Names the payer alone.
 */
class PayerUnreachable extends RuntimeException {

  PayerUnreachable(String payer, String what) {
    super("The system of the payer " + payer + " cannot be reached: " + what);
  }
}
