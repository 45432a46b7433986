package org.recourse.grievance;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.recourse.casefile.CaseNotFound;
import org.springframework.data.repository.Repository;

/** All grievances. */
interface Grievances extends Repository<Grievance, UUID> {

  Grievance save(Grievance grievance);

  java.util.Optional<Grievance> findById(UUID caseId);

  List<Grievance> findAllById(Collection<UUID> caseIds);

  default Grievance get(UUID caseId) {
    return findById(caseId).orElseThrow(() -> new CaseNotFound(caseId));
  }
}
