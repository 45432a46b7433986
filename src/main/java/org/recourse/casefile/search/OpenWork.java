package org.recourse.casefile.search;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** What the engine knows about work that waits. Answered by the engine's room. */
public interface OpenWork {

  /**
   * The cases with a task that waits.
   *
   * @param assignee the sign-in name of whoever has claimed it; null for anybody or nobody
   * @param dueBefore only tasks that are due before this moment; null for all
   */
  Set<UUID> cases(String assignee, Instant dueBefore);
}
