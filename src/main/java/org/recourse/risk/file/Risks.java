package org.recourse.risk.file;

import java.util.UUID;
import org.recourse.casefile.CaseNotFound;
import org.springframework.data.repository.ListCrudRepository;

/** All risk files. */
interface Risks extends ListCrudRepository<Risk, UUID> {

  /**
   * The risk file of this case.
   *
   * @throws CaseNotFound when there is none
   */
  default Risk get(UUID caseId) {
    return findById(caseId).orElseThrow(() -> new CaseNotFound(caseId));
  }
}
