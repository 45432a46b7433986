package org.recourse.forms;

import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.text.SafeText;

/** A text that must be there and must be keepable exactly as typed. */
public final class RequiredText {

  private RequiredText() {}

  /**
   * Returns the text as it is.
   *
   * @throws InvalidInput naming the field when it is missing, blank, too long or holds what no
   *     database can keep
   */
  public static String of(String field, String text) {
    if (SafeText.isBlank(text)) {
      throw InvalidInput.in(field, "is needed");
    }
    String problem = TextRules.problem(text);
    if (problem != null) {
      throw InvalidInput.in(field, problem);
    }
    return text;
  }
}
