package org.recourse.grievance.road.contact;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** All tries to reach somebody. */
interface ContactAttempts extends ListCrudRepository<ContactAttempt, UUID> {

  List<ContactAttempt> findByCaseIdInOrderByAtAscIdAsc(Collection<UUID> caseIds);
}
