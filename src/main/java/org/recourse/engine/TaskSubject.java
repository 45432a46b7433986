package org.recourse.engine;

import java.util.Map;
import java.util.UUID;

/**
 * What a task is about, where its label alone does not tell it from its neighbors, such as which
 * duty is to be done. A bean per process that has such tasks.
 */
public interface TaskSubject {

  /** The key of the process, e.g. {@code risk-duty}. */
  String process();

  /**
   * What the tasks of one process are about, in words that name no patient.
   *
   * @param facts the routing facts of that process
   */
  String of(UUID caseId, Map<String, Object> facts);
}
