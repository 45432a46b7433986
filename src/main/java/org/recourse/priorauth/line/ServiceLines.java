package org.recourse.priorauth.line;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** All service lines. */
interface ServiceLines extends ListCrudRepository<ServiceLine, Long> {

  /** The lines of these cases, each case's in order. */
  @Query("select * from priorauth_line where case_id in (:caseIds) order by position")
  List<ServiceLine> findByCaseIdInOrderByPosition(Collection<UUID> caseIds);
}
