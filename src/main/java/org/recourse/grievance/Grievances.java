package org.recourse.grievance;

import java.util.UUID;
import org.recourse.casefile.CaseNotFound;
import org.springframework.data.repository.ListCrudRepository;

/** All grievances. */
interface Grievances extends ListCrudRepository<Grievance, UUID> {

  /**
   * The grievance of this case.
   *
   * @throws CaseNotFound when there is none
   */
  default Grievance get(UUID caseId) {
    return findById(caseId).orElseThrow(() -> new CaseNotFound(caseId));
  }
}
