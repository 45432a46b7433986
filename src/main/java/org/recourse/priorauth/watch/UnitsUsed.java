package org.recourse.priorauth.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** A part of an approval that was used. */
@Table("priorauth_units_used")
class UnitsUsed {

  @Id Long id;
  UUID caseId;
  int line;
  int units;
  LocalDate usedOn;
  String notedBy;
  Instant notedAt;
}
