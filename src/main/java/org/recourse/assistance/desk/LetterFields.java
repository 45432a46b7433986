package org.recourse.assistance.desk;

import java.util.Map;
import java.util.UUID;

/** What a part of the flow fills into one letter. */
public interface LetterFields {

  /** The letter, e.g. {@code DECISION} for the type {@code assistance-decision}. */
  String letter();

  /**
   * The fields the letter's type asks for; what is not known is left out and makes a gap, and the
   * letter is held.
   *
   * @param known everything on record about the case, by key
   * @param language of the letter, e.g. {@code es}
   */
  Map<String, Object> fields(UUID caseId, Map<String, Object> known, String language);

  /**
   * The language in which the words of staff in this letter are on record, such as {@code en} for a
   * reason nobody has put into Spanish: the letter is held until somebody has. The letter's own
   * where all its words are of tables.
   */
  default String wordsLanguage(UUID caseId, Map<String, Object> known, String language) {
    return language;
  }
}
