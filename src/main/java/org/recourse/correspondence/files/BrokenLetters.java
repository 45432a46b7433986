package org.recourse.correspondence.files;

import java.util.List;

/** Letters that cannot be sent as they stand; each flaw names the file, the line and the remedy. */
public class BrokenLetters extends RuntimeException {

  private final transient List<String> flaws;

  BrokenLetters(List<String> flaws) {
    super("The letters cannot be used:\n  - " + String.join("\n  - ", flaws));
    this.flaws = List.copyOf(flaws);
  }

  /** One sentence each. */
  public List<String> flaws() {
    return flaws;
  }
}
