package org.recourse.priorauth.request;

/** The modifiers of a service: at most four, of two characters each. */
final class Modifiers {

  private static final String SHAPE = "[0-9A-Z]{2}( [0-9A-Z]{2}){0,3}";

  private Modifiers() {}

  /** What is wrong with them, as a half-sentence; null when nothing is. */
  static String problem(String text) {
    return text.matches(SHAPE)
        ? null
        : "must be up to four modifiers of two characters, with one blank between";
  }
}
