package org.recourse.forms.desk;

import java.util.Map;
import java.util.UUID;

/** What the rules say when somebody of the office has filled in one form of the flow. */
public interface DeskForm extends InRoom {

  /** The form's id. */
  String form();

  /**
   * Takes what was filled in.
   *
   * @return what is on record now that was not before, by key; null where it is gone
   * @throws org.recourse.casefile.CaseProblem when a rule is broken
   */
  Map<String, Object> take(UUID caseId, Map<String, Object> given);

  /** Routing facts that no field asks for, worked out once the form was taken. */
  default Map<String, Object> factsAfter(UUID caseId) {
    return Map.of();
  }
}
