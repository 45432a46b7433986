package org.recourse.security.wall;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The roles of the house, as the demo's person of each; and who does the work of which flow. */
enum Role {
  REPRESENTATIVE,
  SUPERVISOR,
  ANALYST,
  RISK_MANAGER,
  FINANCIAL_COUNSELOR,
  AUTHORIZATION_SPECIALIST,
  CLINICIAN,
  DEPARTMENT_RESPONDER,
  BILLING,
  COUNSEL,
  AUDITOR,
  ADMINISTRATOR;

  private static final Set<Role> OFFICE = Set.of(RISK_MANAGER, COUNSEL);

  private static final Map<String, Set<Role>> WORKERS =
      Map.of(
          "grievance", Set.of(REPRESENTATIVE, SUPERVISOR),
          "priorauth", Set.of(AUTHORIZATION_SPECIALIST, CLINICIAN, SUPERVISOR),
          "assistance", Set.of(FINANCIAL_COUNSELOR, SUPERVISOR),
          "risk", OFFICE);

  String username() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  boolean worksOn(String flow) {
    return WORKERS.get(flow).contains(this);
  }

  boolean worksOn(Walled file) {
    return worksOn(file.flow())
        && !file.level().isNamed()
        && (file.level() != Level.RESTRICTED || this == SUPERVISOR);
  }

  boolean sees(Walled file) {
    var isOpenToReaders = file.level() == Level.STANDARD || file.level() == Level.LINKED;
    return worksOn(file)
        || this == AUDITOR && isOpenToReaders
        || OFFICE.contains(this) && file.level() == Level.LINKED;
  }

  /** Whether the engine shows them the tasks of the case: it knows no restricted cases. */
  boolean findsTasksOf(Walled file) {
    return worksOn(file.flow()) && !file.level().isNamed();
  }

  /** Whether Cockpit shows them where the case stands: steps and facts, never what was said. */
  boolean watches(Walled file) {
    return !file.level().isNamed()
        && (file.level().isConfined()
            ? worksOn(file.flow())
            : this == SUPERVISOR || this == ADMINISTRATOR);
  }

  /** Whether Cockpit shows them what was done in the case, step by step. */
  boolean readsHistoryOf(Walled file) {
    return watches(file) && this != ADMINISTRATOR;
  }
}
