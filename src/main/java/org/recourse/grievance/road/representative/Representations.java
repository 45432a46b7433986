package org.recourse.grievance.road.representative;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** Who sees which complaint through. */
interface Representations extends ListCrudRepository<Representation, UUID> {

  /** In a fixed order, so that two who hand over at once never wait for each other. */
  @Query(
      "select r.* from grievance_representative r join case_file f on f.id = r.case_id"
          + " where r.username = :username and f.status = 'OPEN' order by r.case_id")
  List<Representation> openCasesOf(String username);
}
