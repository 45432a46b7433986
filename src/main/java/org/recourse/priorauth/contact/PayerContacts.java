package org.recourse.priorauth.contact;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** All lines of the call log. */
interface PayerContacts extends ListCrudRepository<PayerContact, Long> {

  /** What was said in these cases, each case's in order. */
  @Query("select * from priorauth_contact where case_id in (:caseIds) order by position")
  List<PayerContact> findByCaseIdInOrderByPosition(Collection<UUID> caseIds);

  int countByCaseId(UUID caseId);
}
