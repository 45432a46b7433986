package org.recourse.grievance.road.office;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** All that other offices were told. */
interface OfficeReferrals extends ListCrudRepository<OfficeReferral, UUID> {

  List<OfficeReferral> findByCaseIdInOrderByReferredAtAscIdAsc(Collection<UUID> caseIds);
}
