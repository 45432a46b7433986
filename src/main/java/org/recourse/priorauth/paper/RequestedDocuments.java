package org.recourse.priorauth.paper;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** All documents that payers ask for. */
interface RequestedDocuments extends ListCrudRepository<RequestedDocument, Long> {

  /** The documents of these cases, each case's in order. */
  @Query("select * from priorauth_document where case_id in (:caseIds) order by position")
  List<RequestedDocument> findByCaseIdInOrderByPosition(Collection<UUID> caseIds);
}
