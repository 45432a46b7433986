package org.recourse.grievance.clocks;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** All clocks that ran out. */
interface MissedClocks extends ListCrudRepository<MissedClock, Long> {

  List<MissedClock> findByCaseIdInOrderByPosition(Collection<UUID> caseIds);

  Optional<MissedClock> findByCaseIdAndPosition(UUID caseId, int position);

  Optional<MissedClock> findFirstByCaseIdAndGivenFalseOrderByPosition(UUID caseId);

  boolean existsByClockIdAndMiss(long clockId, int miss);

  boolean existsByCaseIdAndAnswerIsNull(UUID caseId);

  int countByCaseId(UUID caseId);
}
