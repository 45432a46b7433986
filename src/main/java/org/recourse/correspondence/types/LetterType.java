package org.recourse.correspondence.types;

import java.util.List;
import java.util.Optional;

/**
 * A kind of letter.
 *
 * @param id the flow's word and what the letter is for, e.g. {@code grievance-resolution}
 * @param title what staff call it
 * @param languages BCP 47 tags of the languages it must exist in; more may be added as files
 * @param file where all this is written
 * @param line the line in that file
 */
public record LetterType(
    String id,
    String title,
    List<String> languages,
    List<LetterField> fields,
    List<LetterElement> elements,
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
