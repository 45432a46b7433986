package org.recourse.priorauth.watch;

import java.time.LocalDate;
import java.util.UUID;

/** Knows for which day care was asked for. */
public interface AskedAppointment {

  /** The day of the appointment as it was requested; null where none was made. */
  LocalDate of(UUID caseId);
}
