package org.recourse.casefile;

import java.util.Map;

/**
 * Something that stands in the way of a person's wish, told in words they can act on. The message
 * never holds what a patient said or who they are.
 */
public abstract class CaseProblem extends RuntimeException {

  private final int status;
  private final String title;
  private final transient Map<String, String> fields;

  protected CaseProblem(int status, String title, String message, Map<String, String> fields) {
    super(message);
    this.status = status;
    this.title = title;
    this.fields = Map.copyOf(fields);
  }

  /** The HTTP status that says the same. */
  public int status() {
    return status;
  }

  /** The problem in three words, the same for every problem of its kind. */
  public String title() {
    return title;
  }

  /** What is wrong with which field, by the field's key; empty where no field is to blame. */
  public Map<String, String> fields() {
    return fields == null ? Map.of() : fields;
  }
}
