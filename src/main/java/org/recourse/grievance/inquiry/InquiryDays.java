package org.recourse.grievance.inquiry;

import java.time.Instant;

/** Counts the days a department has. */
public interface InquiryDays {

  /** The moment this many business days after another. */
  Instant after(Instant start, int businessDays);
}
