package org.recourse.priorauth.appeal;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** All appeals. */
interface Appeals extends ListCrudRepository<Appeal, Long> {

  /** The appeals of these cases, each case's in order. */
  @Query("select * from priorauth_appeal where case_id in (:caseIds) order by position")
  List<Appeal> findByCaseIdInOrderByPosition(Collection<UUID> caseIds);
}
