package org.recourse.priorauth.letters;

import java.util.Map;
import java.util.UUID;

/** What is on record about a request, for its letters. */
public interface LetterFacts {

  /** Everything, by key. */
  Map<String, Object> of(UUID caseId);
}
