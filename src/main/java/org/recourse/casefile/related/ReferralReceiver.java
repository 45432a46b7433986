package org.recourse.casefile.related;

import java.util.Map;
import org.recourse.casefile.CaseFile;

/** A flow that takes over matters from other flows. One bean per flow that does. */
public interface ReferralReceiver {

  /** The word that names the flow. */
  String flow();

  /**
   * Opens a case of this flow, in the caller's transaction.
   *
   * @param from the case that refers
   * @param reason in the words of whoever refers
   * @param parties everything known about patient and complainant, by record key
   */
  CaseFile receive(CaseFile from, String reason, Map<String, Object> parties);

  /**
   * Opens a case of this flow with what its own form asks, in the caller's transaction. A flow that
   * asks nothing leaves it unread.
   *
   * @param details by record key of the receiving flow; checked by it
   * @throws org.recourse.casefile.InvalidInput naming the detail that is missing or wrong
   */
  default CaseFile receive(
      CaseFile from, String reason, Map<String, Object> parties, Map<String, Object> details) {
    return receive(from, reason, parties);
  }
}
