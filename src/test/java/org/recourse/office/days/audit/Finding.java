package org.recourse.office.days.audit;

/**
 * Something that is not as it should be.
 *
 * @param about a word, e.g. {@code clock}
 * @param number of the case; empty when it concerns none
 */
public record Finding(String about, String number, String what) {

  @Override
  public String toString() {
    return "%s %s: %s".formatted(about, number, what);
  }
}
