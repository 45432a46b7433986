package org.recourse.correspondence;

import java.util.List;

/**
 * Whom a letter is for.
 *
 * @param address the lines below the name; may be empty for mail and portal
 * @param email may be null for paper and portal
 * @param language the BCP 47 tag of the language they want to be written in; null when not known
 */
public record Recipient(String name, List<String> address, String email, String language) {

  /** Copies the lines. */
  public Recipient {
    address = address == null ? List.of() : List.copyOf(address);
  }
}
