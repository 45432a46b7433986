package org.recourse.priorauth.pas.fhir;

import java.util.List;
import java.util.Map;

/**
 * What a payer is told beside the days and units of its lines.
 *
 * @param messages in words, each under its number in the claim, which it keeps
 */
public record News(Map<Integer, String> messages, List<Paper> papers) {

  /**
   * Sequence numbers stay the same in every later claim, whichever of the earlier ones arrived, so
   * each update has numbers of its own that no other can take. This is its first.
   *
   * @param update its number, counted from 1
   */
  public static int firstNumberOf(int update) {
    return update * NUMBERS_OF_AN_UPDATE;
  }

  static final int NUMBERS_OF_AN_UPDATE = 100;
}
