package org.recourse.grievance.clocks;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.recourse.grievance.clocks.StatusLetterRow.State;
import org.springframework.data.repository.ListCrudRepository;

/** All status letters. */
interface StatusLetterRows extends ListCrudRepository<StatusLetterRow, Long> {

  List<StatusLetterRow> findByCaseIdInOrderByPosition(Collection<UUID> caseIds);

  Optional<StatusLetterRow> findByCaseIdAndPosition(UUID caseId, int position);

  Optional<StatusLetterRow> findByCaseIdAndStateIn(UUID caseId, Collection<State> states);

  Optional<StatusLetterRow> findFirstByCaseIdAndStateInOrderByPositionDesc(
      UUID caseId, Collection<State> states);

  int countByCaseId(UUID caseId);
}
