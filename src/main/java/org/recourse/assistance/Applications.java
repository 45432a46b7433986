package org.recourse.assistance;

import java.util.UUID;
import org.recourse.casefile.CaseNotFound;
import org.springframework.data.repository.ListCrudRepository;

/** All applications for financial assistance. */
interface Applications extends ListCrudRepository<Application, UUID> {

  /**
   * The application of this case.
   *
   * @throws CaseNotFound when there is none
   */
  default Application get(UUID caseId) {
    return findById(caseId).orElseThrow(() -> new CaseNotFound(caseId));
  }
}
