package org.recourse.forms;

import java.util.regex.Pattern;
import org.recourse.casefile.text.SafeText;

/** What a form may ask of a text. */
final class TextRules {

  /**
   * Where the analyst set no limit; far beyond what anybody types into one line, short of what
   * harms.
   */
  private static final int MOST_CHARACTERS = 200_000;

  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

  private TextRules() {}

  static String problem(FormField field, String text) {
    int length = text.codePointCount(0, text.length());
    if (field.isRequired() && SafeText.isBlank(text)) {
      return "is needed";
    }
    if (problem(text) != null) {
      return problem(text);
    }
    if (length < field.rule("minLength").asInt(0)) {
      return "must have at least " + field.rule("minLength").asInt() + " characters";
    }
    int most = field.rule("maxLength").asInt(MOST_CHARACTERS);
    if (length > most) {
      return "must have at most " + most + " characters";
    }
    String pattern = field.rule("pattern").asText("");
    if (!pattern.isEmpty() && !Pattern.matches(pattern, text)) {
      return "does not have the expected form";
    }
    if ("email".equals(field.rule("validationType").asText()) && !EMAIL.matcher(text).matches()) {
      return "must be an e-mail address";
    }
    return null;
  }

  /** What keeps any text from being filed, whatever its field; null when nothing does. */
  static String problem(String text) {
    if (text.indexOf('\0') >= 0 || !isWellFormed(text)) {
      return "holds a character that cannot be kept; type it again without it";
    }
    return text.length() > 2 * MOST_CHARACTERS ? "is too long to be kept" : null;
  }

  private static boolean isWellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        return false;
      }
    }
    return true;
  }
}
