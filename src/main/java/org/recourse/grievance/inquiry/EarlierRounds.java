package org.recourse.grievance.inquiry;

import java.util.UUID;

/** What was asked before a complaint was taken up again. */
public interface EarlierRounds {

  /** How many questions departments were asked in earlier rounds of this case. */
  int questionsBefore(UUID caseId);
}
