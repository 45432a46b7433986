package org.recourse.casefile.text;

import java.util.Set;
import org.recourse.casefile.InvalidInput;

/**
 * Keeps out the few characters that no database or letter can hold; everything else stays exactly
 * as typed.
 */
public final class SafeText {

  private static final Set<Integer> UNSEEN =
      Set.of(
          (int) Character.CONTROL,
          (int) Character.FORMAT,
          (int) Character.SURROGATE,
          (int) Character.UNASSIGNED,
          (int) Character.NON_SPACING_MARK,
          (int) Character.ENCLOSING_MARK);
  // Letters by name that Unicode draws as nothing: Hangul fillers and the empty Braille cell.
  private static final String FILLERS = "\u115F\u1160\u3164\uFFA0\u2800";

  // Signs that stand before Arabic or Syriac numbers and words: format characters, yet drawn.
  private static final String SIGNS = "\u0600\u0601\u0602\u0603\u0604\u0605\u06DD\u070F\u08E2";

  private SafeText() {}

  /** Whether a reader would see nothing of it: missing, empty, or only what leaves no trace. */
  public static boolean isBlank(String text) {
    return text == null || text.codePoints().noneMatch(SafeText::isSeen);
  }

  private static boolean isSeen(int character) {
    return SIGNS.indexOf(character) >= 0
        || !Character.isWhitespace(character)
            && !Character.isSpaceChar(character)
            && !UNSEEN.contains(Character.getType(character))
            && FILLERS.indexOf(character) < 0;
  }

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
    if (isBlank(text)) {
      throw InvalidInput.in(field, "it is empty. Write something.");
    }
    if (text.length() > longest) {
      throw InvalidInput.in(
          field, "it has " + text.length() + " characters, at most " + longest + " are possible.");
    }
    return check(field, text);
  }
}
