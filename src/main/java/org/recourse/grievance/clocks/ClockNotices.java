package org.recourse.grievance.clocks;

import java.util.List;
import java.util.Set;
import org.recourse.casefile.CaseFile;
import org.recourse.deadline.ClockNews;

/** Tells those who work on a case that its clocks near their end. */
interface ClockNotices {

  /**
   * Tells these people once, however much news there is; never a word about the patient.
   *
   * @param people sign-in names of those who have a task of the case
   * @return those who are told; empty where no mail server is configured
   */
  Set<String> tell(CaseFile file, Set<String> people, List<ClockNews> news);
}
