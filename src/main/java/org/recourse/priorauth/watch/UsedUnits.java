package org.recourse.priorauth.watch;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** All that was used of approvals. */
interface UsedUnits extends ListCrudRepository<UnitsUsed, Long> {

  /** What was used in a case, in no order. */
  List<UnitsUsed> findByCaseId(UUID caseId);
}
