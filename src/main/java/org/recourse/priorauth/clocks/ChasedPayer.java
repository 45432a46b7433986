package org.recourse.priorauth.clocks;

import java.util.List;
import java.util.UUID;

/** Knows at which percents of its time the payer of a case is chased. */
public interface ChasedPayer {

  /** Ascending. */
  List<Integer> chasedAt(UUID caseId);
}
