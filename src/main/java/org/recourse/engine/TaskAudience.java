package org.recourse.engine;

import java.util.Map;
import java.util.UUID;

/** Says to which group among many a task belongs, where the drawing names only their role. */
public interface TaskAudience {

  /** The flow it speaks for. */
  String flow();

  /**
   * The one group that may see and do the task.
   *
   * @param facts the routing facts of the process the task stands in
   */
  String groupOf(UUID caseId, Map<String, Object> facts);
}
