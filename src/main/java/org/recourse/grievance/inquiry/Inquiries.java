package org.recourse.grievance.inquiry;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.recourse.casefile.CaseNotFound;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** All questions to departments. */
interface Inquiries extends ListCrudRepository<Inquiry, UUID> {

  /** The questions of a case, in order. */
  @Query("select * from grievance_inquiry where case_id = :caseId order by place")
  List<Inquiry> findByCaseIdOrderByPlace(UUID caseId);

  /** The questions of several cases, each case's in order. */
  @Query("select * from grievance_inquiry where case_id in (:caseIds) order by place")
  List<Inquiry> findByCaseIdInOrderByPlace(Collection<UUID> caseIds);

  /** One question of a case; empty when there is none. */
  @Query("select * from grievance_inquiry where case_id = :caseId and place = :place")
  Optional<Inquiry> findByCaseIdAndPlace(UUID caseId, int place);

  int countByDepartmentAndStateIn(String department, Collection<InquiryState> states);

  /**
   * One question of a case.
   *
   * @throws CaseNotFound when there is none
   */
  default Inquiry get(UUID caseId, int place) {
    return findByCaseIdAndPlace(caseId, place).orElseThrow(() -> new CaseNotFound(caseId));
  }
}
