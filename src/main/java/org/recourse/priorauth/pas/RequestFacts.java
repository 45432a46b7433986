package org.recourse.priorauth.pas;

import java.util.Map;
import java.util.UUID;

/** Knows what is on record about a request, for the message to its payer. */
public interface RequestFacts {

  /** By key. */
  Map<String, Object> of(UUID caseId);
}
