package org.recourse.correspondence;

/**
 * In what language a letter is written.
 *
 * @param tag of the letter, in BCP 47
 * @param words of what staff wrote into it
 * @param note why it is right although the recipient wants another language, or the words are in
 *     another, e.g. that a qualified interpreter reads it to them; null where all is one
 */
public record LetterLanguage(String tag, String words, String note) {

  /** A letter all in one language. */
  public static LetterLanguage of(String tag) {
    return new LetterLanguage(tag, tag, null);
  }
}
