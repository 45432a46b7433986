package org.recourse.grievance;

import java.util.Collection;

/** What the investigation found about one issue, and about all of them together. */
enum Finding {
  SUBSTANTIATED,
  PARTLY_SUBSTANTIATED,
  NOT_SUBSTANTIATED,
  UNABLE_TO_DETERMINE;

  /** All alike: that; some substantiated in part or whole: partly; otherwise nobody can tell. */
  static Finding overall(Collection<Finding> findings) {
    if (!findings.isEmpty() && findings.stream().distinct().count() == 1) {
      return findings.iterator().next();
    }
    boolean some = findings.contains(SUBSTANTIATED) || findings.contains(PARTLY_SUBSTANTIATED);
    return some ? PARTLY_SUBSTANTIATED : UNABLE_TO_DETERMINE;
  }
}
