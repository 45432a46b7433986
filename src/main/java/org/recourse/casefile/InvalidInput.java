package org.recourse.casefile;

import java.util.Map;

/** What was entered can't be filed as it is. The fields say what to mend. */
public class InvalidInput extends CaseProblem {

  /** Says what is wrong where no single field is to blame. */
  public InvalidInput(String message) {
    this(message, Map.of());
  }

  /** Says what is wrong, by field key. */
  public InvalidInput(String message, Map<String, String> fields) {
    super(400, "Invalid input", message, fields);
  }

  /** Says what is wrong with one field. */
  public static InvalidInput in(String field, String what) {
    return new InvalidInput(
        "The field '" + field + "' can't be filed: " + what, Map.of(field, what));
  }
}
