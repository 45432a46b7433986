package org.recourse.grievance.clocks;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What people said about the clocks of cases, as the record keeps it. */
@Component
public class ClockRecord {

  private final StatusLetterRows letters;
  private final MissedClocks missed;

  ClockRecord(StatusLetterRows letters, MissedClocks missed) {
    this.letters = letters;
    this.missed = missed;
  }

  /** Every status letter of each case, in order; cases without any are left out. */
  public Map<UUID, List<Map<String, Object>>> statusLetters(Collection<UUID> caseIds) {
    return letters.findByCaseIdInOrderByPosition(caseIds).stream()
        .collect(groupingBy(row -> row.caseId, mapping(StatusLetterRow::values, toList())));
  }

  /** Every clock of each case that ran out, in order; cases without any are left out. */
  public Map<UUID, List<Map<String, Object>>> missedClocks(Collection<UUID> caseIds) {
    return missed.findByCaseIdInOrderByPosition(caseIds).stream()
        .collect(groupingBy(row -> row.caseId, mapping(MissedClock::values, toList())));
  }
}
