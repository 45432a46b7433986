package org.recourse.assistance.liability;

/**
 * Why an amount is what it is: the case file and the letter show it.
 *
 * @param table the table that decided and its version, e.g. {@code assistance-scale-atp 3}; empty
 *     where the law leaves nothing to a table
 * @param rule the id of the row, or of the rule of law
 * @param citation the law or policy, with "confirm with compliance" where nobody has checked it
 * @param example whether the row holds invented amounts that must not decide a real case before
 *     compliance has put its own there
 */
public record Basis(String table, String rule, String citation, boolean example) {

  /** A rule that stands in the law itself. */
  public static Basis ofLaw(String rule, String citation) {
    return new Basis("", rule, citation, false);
  }
}
