package org.recourse.deadline.calendar;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells an analyst in plain words why the start stopped at a holiday table. */
class BrokenCalendarAnalyzer extends AbstractFailureAnalyzer<BrokenCalendar> {

  @Override
  protected FailureAnalysis analyze(Throwable root, BrokenCalendar broken) {
    return new FailureAnalysis(
        broken.getMessage(),
        "Correct the table in processes/calendars (its README says how) and start again. Clocks"
            + " that run keep their dates until a supervisor takes the new ones.",
        root);
  }
}
