package org.recourse.forms;

import java.util.Map;
import org.recourse.casefile.CaseFile;

/** How a flow opens a case from the answers of its start form. */
public interface CaseOpening {

  /** The word that names the flow, e.g. {@code grievance}. */
  String flow();

  /**
   * Checks the values against the start form without opening anything.
   *
   * @return what is wrong, by field key; empty when all is fine
   */
  Map<String, String> problems(Map<String, Object> values);

  /**
   * Opens a case under a number allocated before, in the caller's transaction or one of its own.
   *
   * @throws org.recourse.casefile.InvalidInput when a value does not fit the start form
   */
  CaseFile open(String number, Map<String, Object> values);
}
