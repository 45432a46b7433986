package org.recourse.engine.claims;

import java.util.List;

/**
 * What became of the tasks somebody had claimed, as labels.
 *
 * @param given those their successor has now
 * @param released those that are not the successor's to do; they wait for their group again
 */
public record HandedTasks(List<String> given, List<String> released) {

  /** Copies the lists. */
  public HandedTasks {
    given = List.copyOf(given);
    released = List.copyOf(released);
  }

  /** Nobody had claimed anything. */
  public static HandedTasks none() {
    return new HandedTasks(List.of(), List.of());
  }
}
