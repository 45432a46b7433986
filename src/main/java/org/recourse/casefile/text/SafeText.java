package org.recourse.casefile.text;

import org.recourse.casefile.InvalidInput;

/**
 * Keeps out the few characters that no database or letter can hold; everything else stays exactly
 * as typed.
 */
public final class SafeText {

  private SafeText() {}

  /**
   * Hands the text back unchanged; null stays null.
   *
   * @throws InvalidInput naming the field, when the text has a NUL character or half of a character
   *     pair
   */
  public static String check(String field, String text) {
    if (text == null) {
      return null;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        throw InvalidInput.in(
            field, "it has a NUL character at position " + (i + 1) + ". Remove it and try again.");
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        throw InvalidInput.in(
            field, "it has half a character at position " + (i + 1) + ". Type it again.");
      }
    }
    return text;
  }

  /**
   * The same for a text that must say something and may not be endless.
   *
   * @param longest in characters
   * @throws InvalidInput when it is blank, too long or not safe
   */
  public static String require(String field, String text, int longest) {
    if (text == null || text.isBlank()) {
      throw InvalidInput.in(field, "it is empty. Write something.");
    }
    if (text.length() > longest) {
      throw InvalidInput.in(
          field, "it has " + text.length() + " characters, at most " + longest + " are possible.");
    }
    return check(field, text);
  }
}
