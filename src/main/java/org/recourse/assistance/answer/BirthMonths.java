package org.recourse.assistance.answer;

import java.time.Month;
import java.util.UUID;

/** Knows when patients are born: some programs are renewed before that month. */
public interface BirthMonths {

  /** The month of birth; null where the date is not on record. */
  Month of(UUID caseId);
}
