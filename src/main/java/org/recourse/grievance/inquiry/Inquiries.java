package org.recourse.grievance.inquiry;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.recourse.casefile.CaseNotFound;
import org.springframework.data.repository.ListCrudRepository;

/** All questions to departments. */
interface Inquiries extends ListCrudRepository<Inquiry, UUID> {

  List<Inquiry> findByCaseIdOrderByPlace(UUID caseId);

  List<Inquiry> findByCaseIdInOrderByPlace(Collection<UUID> caseIds);

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
