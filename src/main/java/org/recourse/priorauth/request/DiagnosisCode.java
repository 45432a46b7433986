package org.recourse.priorauth.request;

/** A code of ICD-10-CM by its shape. */
final class DiagnosisCode {

  private static final String SHAPE = "[A-Z][0-9][0-9AB](\\.[0-9A-Z]{1,4})?";

  private DiagnosisCode() {}

  /** What is wrong with it, as a half-sentence; null when nothing is. */
  static String problem(String text) {
    return text.matches(SHAPE) ? null : "must be an ICD-10-CM code such as M17.11";
  }
}
