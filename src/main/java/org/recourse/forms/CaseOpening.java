package org.recourse.forms;

import java.util.Map;
import java.util.function.BiFunction;
import org.recourse.casefile.CaseFile;

/** How a flow opens a case from the answers of its start form. */
public interface CaseOpening {

  /**
   * The way in of a flow that keeps a record and checks its start form like every other.
   *
   * @param open opens a case under a number, in a transaction of the flow
   */
  static CaseOpening of(
      FlowRecord record, Intake intake, BiFunction<String, Map<String, Object>, CaseFile> open) {
    return new CaseOpening() {

      @Override
      public String flow() {
        return record.flow();
      }

      @Override
      public Map<String, String> problems(Map<String, Object> values) {
        return intake.problems(record, values);
      }

      @Override
      public CaseFile open(String number, Map<String, Object> values) {
        return open.apply(number, values);
      }
    };
  }

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
