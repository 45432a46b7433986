package org.recourse.correspondence.types;

import java.util.List;

/**
 * Something a letter must contain. Its template marks the place with {@code data-element}.
 *
 * @param id e.g. {@code contact}
 * @param shows the fields whose values must stand there; none where fixed words are enough
 * @param when the flag that calls for it; null where it is always needed
 * @param agrees the days and the day in it that must agree; null where it promises none
 * @param missing what to say when it is not there, in one plain sentence with a full stop
 * @param citation where the law or policy asks for it
 */
public record LetterElement(
    String id, List<String> shows, String when, Agreement agrees, String missing, String citation) {

  /** The whole sentence that tells people what is missing and who asks for it. */
  public String sentence() {
    return cited(missing);
  }

  /** The whole sentence that tells people what does not agree and who asks for it. */
  public String disagreement() {
    return cited(
        "Counted from the date of the letter, the number of days ends on another day than the one"
            + " the letter names. Correct the number or the day.");
  }

  private String cited(String sentence) {
    return sentence.replaceFirst("\\.$", "") + " (" + citation + ").";
  }
}
