package org.recourse.casefile;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;

/**
 * A kind of case, named by its flow. A bean per flow; the case file itself knows none of them.
 *
 * @param flow the word that names the flow everywhere, e.g. {@code grievance}
 * @param prefix the first letters of its numbers, e.g. {@code GR}
 * @param title what people call it, e.g. {@code Complaint investigation}
 * @param workers the groups whose members do the work and may change the case
 * @param readers the groups whose members may read the case without working on it
 * @param confined whether such a case does not exist for anybody else, not even for auditors, as a
 *     privileged file must not (Cal. Evid. Code 1157, 42 CFR Part 3: confirm with compliance)
 */
public record CaseKind(
    String flow,
    String prefix,
    String title,
    Set<String> workers,
    Set<String> readers,
    boolean confined) {

  /** A kind of case whose existence is no secret inside the hospital. */
  public CaseKind(
      String flow, String prefix, String title, Set<String> workers, Set<String> readers) {
    this(flow, prefix, title, workers, readers, false);
  }

  /**
   * Whether somebody in these groups may open such a case. A confined one is reported by anybody on
   * the staff, who then does not see it.
   */
  public boolean isOpenedBy(Collection<String> groups) {
    return confined ? !groups.isEmpty() : isWorkedOnBy(groups);
  }

  /** Whether somebody in these groups does the work of such cases. */
  public boolean isWorkedOnBy(Collection<String> groups) {
    return !Collections.disjoint(workers, groups);
  }
}
