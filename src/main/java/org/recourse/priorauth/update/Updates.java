package org.recourse.priorauth.update;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** Everything that payers must be told about requests they have. */
interface Updates extends ListCrudRepository<Update, Long> {

  /** The updates of these cases, each case's in order. */
  @Query("select * from priorauth_update where case_id in (:caseIds) order by position")
  List<Update> findByCaseIdInOrderByPosition(Collection<UUID> caseIds);
}
