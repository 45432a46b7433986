package org.recourse.assistance.dispute;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** All disputes. */
interface DisputeRows extends ListCrudRepository<Dispute, Long> {

  List<Dispute> findByCaseIdInOrderByCaseIdAscRoundAsc(Collection<UUID> caseIds);
}
