package org.recourse.correspondence.types;

import java.util.List;
import java.util.Optional;

/**
 * A kind of letter.
 *
 * @param id the flow's word and what the letter is for, e.g. {@code grievance-resolution}
 * @param title what staff call it
 * @param languages BCP 47 tags of the languages it must exist in; more may be added as files
 * @param isStatus whether it only says where a matter stands and what comes next; such a letter
 *     goes while counsel holds the letters of a case
 * @param file where all this is written
 * @param line the line in that file
 */
public record LetterType(
    String id,
    String title,
    List<String> languages,
    List<LetterField> fields,
    List<LetterElement> elements,
    boolean isStatus,
    String file,
    int line) {

  /** The field of this name; empty when the letter has none. */
  public Optional<LetterField> field(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).findFirst();
  }

  /** The element of this id; empty when the letter needs none. */
  public Optional<LetterElement> element(String id) {
    return elements.stream().filter(element -> element.id().equals(id)).findFirst();
  }
}
