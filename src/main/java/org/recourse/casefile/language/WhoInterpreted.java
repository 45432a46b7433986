package org.recourse.casefile.language;

/** Who carried the words between patient and hospital. */
public enum WhoInterpreted {
  QUALIFIED_INTERPRETER("A qualified interpreter helped in a talk."),
  BILINGUAL_STAFF("A member of staff interpreted in a talk."),
  /** Only in an emergency, or when the patient asks for it; never a minor. */
  COMPANION("A companion interpreted in a talk."),
  /** The patient refused, or nobody could be found. */
  NOBODY("A talk took place without an interpreter.");

  private final String summary;

  WhoInterpreted(String summary) {
    this.summary = summary;
  }

  /** The sentence of the timeline; it names nobody. */
  String summary() {
    return summary;
  }
}
