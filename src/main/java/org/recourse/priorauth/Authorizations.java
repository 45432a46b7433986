package org.recourse.priorauth;

import java.util.UUID;
import org.recourse.casefile.CaseNotFound;
import org.springframework.data.repository.ListCrudRepository;

/** All requests to payers. */
interface Authorizations extends ListCrudRepository<Authorization, UUID> {

  /**
   * The request of this case.
   *
   * @throws CaseNotFound when there is none
   */
  default Authorization get(UUID caseId) {
    return findById(caseId).orElseThrow(() -> new CaseNotFound(caseId));
  }
}
