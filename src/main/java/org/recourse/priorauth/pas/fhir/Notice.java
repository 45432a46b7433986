package org.recourse.priorauth.pas.fhir;

import java.util.List;

/**
 * A notification of a payer's system.
 *
 * @param isEvent whether something happened; otherwise it only shakes hands
 */
public record Notice(boolean isEvent, String subscription, List<Event> events) {

  /**
   * One thing that happened.
   *
   * @param number of the subscription, in the payer's count
   * @param focus where the answer is found
   * @param answer the answer itself; null where it must be fetched
   */
  public record Event(String number, String focus, byte[] answer) {}
}
