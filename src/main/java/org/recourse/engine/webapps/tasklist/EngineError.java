package org.recourse.engine.webapps.tasklist;

import java.util.Set;

/**
 * What the engine answers a web application when something cannot be done.
 *
 * @param status the HTTP status
 * @param type the simple name of the exception
 * @param message technical words with ids in them; null when there were none
 * @param code the engine's own number for the kind of error; null when it has none
 */
record EngineError(int status, String type, String message, Integer code) {

  private static final int OPTIMISTIC_LOCKING = 1;

  /** Whoever comes second meets the engine's row, the record's row, or its lock. */
  private static final Set<String> COLLISIONS =
      Set.of(
          "OptimisticLockingException",
          "OptimisticLockingFailureException",
          "CannotAcquireLockException",
          "PessimisticLockingFailureException");

  boolean says(String words) {
    return message != null && message.contains(words);
  }

  boolean isAboutAMissingTask() {
    return says("task is null") || says("No matching task") || says("Cannot find task with id");
  }

  boolean isACollision() {
    return (code != null && code == OPTIMISTIC_LOCKING) || COLLISIONS.contains(type);
  }
}
