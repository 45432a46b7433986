package org.recourse.priorauth.watch;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.SignedOn;
import org.springframework.stereotype.Component;

/** Keeps which units of an approval were used. */
@Component
class UnitsBook {

  private final UsedUnits used;
  private final SignedOn person;
  private final Clock clock;

  UnitsBook(UsedUnits used, SignedOn person, Clock clock) {
    this.used = used;
    this.person = person;
    this.clock = clock;
  }

  /** Adds what was used of a line, counted from 1. */
  void add(UUID caseId, int line, int units, LocalDate on) {
    UnitsUsed row = new UnitsUsed();
    row.caseId = caseId;
    row.line = line;
    row.units = units;
    row.usedOn = on;
    row.notedBy = person.username();
    row.notedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    used.save(row);
  }

  /** Units used so far by line, counted from 1; lines that nothing was used of are left out. */
  Map<Integer, Integer> of(UUID caseId) {
    Map<Integer, Integer> sums = new HashMap<>();
    used.findByCaseId(caseId).forEach(row -> sums.merge(row.line, row.units, Integer::sum));
    return sums;
  }
}
