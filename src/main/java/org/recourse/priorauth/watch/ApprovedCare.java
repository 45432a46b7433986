package org.recourse.priorauth.watch;

import java.util.Map;
import java.util.UUID;

/** Knows what is on record about a case that is approved. */
public interface ApprovedCare {

  /** Everything on record, by the keys of the forms. */
  Map<String, Object> answersOf(UUID caseId);
}
