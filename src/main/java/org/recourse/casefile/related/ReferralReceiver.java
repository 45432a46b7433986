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
}
