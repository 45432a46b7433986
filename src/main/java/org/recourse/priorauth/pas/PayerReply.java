package org.recourse.priorauth.pas;

/**
 * What came back over the wire.
 *
 * @param status of HTTP; 0 when no answer came in time, so that the message may have arrived
 */
record PayerReply(int status, byte[] body) {

  static final PayerReply NONE = new PayerReply(0, new byte[0]);

  /** Whether the payer does not know us, or no longer takes our token. */
  boolean isForbidden() {
    return status == 401 || status == 403;
  }

  boolean isAnswer() {
    return status >= 200 && status < 300;
  }
}
