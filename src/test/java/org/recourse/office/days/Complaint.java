package org.recourse.office.days;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A complaint that will come in.
 *
 * @param arrivesAt when it is entered
 * @param line what the API is told
 */
record Complaint(int index, Instant arrivesAt, Map<String, Object> line, Nature nature) {

  /**
   * What triage will find in it.
   *
   * @param about what its issues are about
   * @param planKind null where no plan is concerned
   * @param logged whether it is no more than a complaint
   * @param departments whom to ask
   */
  record Nature(
      boolean harm,
      List<String> about,
      String planKind,
      boolean expedited,
      boolean medicare,
      boolean disability,
      boolean logged,
      List<String> departments) {}

  /** The language in which the patient wants to be written to. */
  String language() {
    return (String) line.getOrDefault("language", "en");
  }

  /** The languages of the templates; all others get English and a note. */
  String templateLanguage() {
    return "es".equals(language()) ? "es" : "en";
  }
}
