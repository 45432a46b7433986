package org.recourse.assistance.papers;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** What the application says that decides which papers there can be. */
public interface ChosenPrograms {

  /** Codes of the programs the patient wants to apply to; empty where nothing is chosen. */
  List<String> of(UUID caseId);

  /** Codes of those that give their help without an application, so that no paper is wanted. */
  Set<String> presumed(UUID caseId);

  /** Codes of those that the hospital decides alone: it may take the patient's word for a paper. */
  Set<String> decidedHere(UUID caseId);

  /** What those of the household live on whose income a program counts, by the program's code. */
  Function<String, Set<IncomeFact>> incomes(UUID caseId);
}
