package org.recourse.assistance.letters;

import java.util.Optional;
import java.util.UUID;

/** What the state said about Medi-Cal for a short time. */
@FunctionalInterface
public interface PresumptiveAnswers {

  /** The newest answer in a case; empty while there is none. */
  Optional<PresumptiveAnswer> of(UUID caseId);
}
