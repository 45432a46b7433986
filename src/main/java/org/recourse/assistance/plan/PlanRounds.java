package org.recourse.assistance.plan;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** All rounds of missed payments. */
interface PlanRounds extends ListCrudRepository<PlanRound, Long> {

  List<PlanRound> findByCaseIdInOrderByCaseIdAscRoundAsc(Collection<UUID> caseIds);
}
