package org.recourse.engine;

import java.util.Map;
import java.util.UUID;

/**
 * What stands between a form in Tasklist and the engine: shows what the record says, files what was
 * answered, and lets only declared facts through. Throws a {@link
 * org.recourse.casefile.CaseProblem} to refuse.
 */
public interface FormGate {

  /** What the record says about the fields of this form, by key. */
  Map<String, Object> shown(FormPlace place);

  /** Validates and files the answers of a task's form; returns the routing facts among them. */
  Map<String, Object> filed(FormPlace place, Map<String, Object> answers);

  /** Validates the answers of a start form and opens the case. */
  Opened opened(FormPlace place, Map<String, Object> answers);

  /**
   * A case just opened from a start form.
   *
   * @param number its case number, which becomes the business key
   * @param facts the routing facts among its answers
   */
  record Opened(UUID caseId, String number, Map<String, Object> facts) {}
}
