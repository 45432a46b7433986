package org.recourse.correspondence.print;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** What is special about single characters in print. */
final class Characters {

  /** Scripts whose letters join and move in ways that the printer does not know. */
  private static final Set<UnicodeScript> SHAPED =
      EnumSet.of(
          UnicodeScript.BENGALI,
          UnicodeScript.DEVANAGARI,
          UnicodeScript.GUJARATI,
          UnicodeScript.GURMUKHI,
          UnicodeScript.KANNADA,
          UnicodeScript.KHMER,
          UnicodeScript.LAO,
          UnicodeScript.MALAYALAM,
          UnicodeScript.MYANMAR,
          UnicodeScript.ORIYA,
          UnicodeScript.SINHALA,
          UnicodeScript.TAMIL,
          UnicodeScript.TELUGU,
          UnicodeScript.THAI,
          UnicodeScript.TIBETAN);

  private Characters() {}

  /** Blanks, line ends and marks that direct the text around them and are never seen. */
  static boolean areSilent(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || Character.getType(character) == Character.FORMAT
        || character >= 0xFE00 && character <= 0xFE0F;
  }

  static boolean needShaping(int character) {
    var script = UnicodeScript.of(character);
    return SHAPED.contains(script)
        || script == UnicodeScript.ARABIC
            && Character.isLetter(character)
            && !JoinedLetters.knows(character);
  }

  /** A character as people can look it up, e.g. {@code U+1F600 GRINNING FACE}. */
  static String named(int character) {
    var name = Character.getName(character);
    return "U+%04X %s".formatted(character, name == null ? "" : name).strip();
  }
}
