package org.recourse.priorauth.request;

/** Where care is given, as two digits from 01 to 99. */
final class PlaceOfService {

  private PlaceOfService() {}

  /** What is wrong with it, as a half-sentence; null when nothing is. */
  static String problem(String text) {
    return text.matches("[0-9]{2}") && !text.equals("00")
        ? null
        : "must be two digits, such as 11 for an office";
  }
}
