package org.recourse.assistance.papers;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a program still wants proven.
 *
 * @param program that wants it
 * @param purpose what is to be proven, e.g. {@code INCOME}
 * @param oneOf the papers any one of which is enough
 */
public record Want(String program, String purpose, List<Paper> oneOf) {

  /** As people read it, e.g. in the letter that lists what is missing. */
  public String words() {
    return oneOf.stream().map(Paper::label).collect(Collectors.joining(" or "));
  }
}
