package org.recourse.assistance.papers;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the application says that decides which papers there can be. */
public interface ChosenPrograms {

  /** Codes of the programs the patient wants to apply to; empty where nothing is chosen. */
  List<String> of(UUID caseId);

  /** Codes of those that give their help without an application, so that no paper is wanted. */
  Set<String> presumed(UUID caseId);

  /** Codes of those that the house decides itself. */
  Set<String> decidedHere(UUID caseId);

  /** What the household lives on. */
  Set<IncomeFact> incomes(UUID caseId);
}
