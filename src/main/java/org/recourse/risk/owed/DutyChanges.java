package org.recourse.risk.owed;

import java.time.Instant;
import java.util.UUID;
import org.recourse.casefile.SignedOn;
import org.recourse.risk.duty.Duty;
import org.recourse.risk.duty.OwedDuty;

/** What a duty becomes by what happens to it. */
final class DutyChanges {

  private DutyChanges() {}

  static DutyOnCase opened(UUID caseId, int position, OwedDuty owed, Instant dueAt) {
    return of(caseId, position, owed, dueAt, state(owed), null, null, null, null);
  }

  static DutyOnCase doneByHouse(
      UUID caseId, int position, OwedDuty owed, Instant at, SignedOn by, String place) {
    var proof = new Proven(null, null, place, null, null);
    return of(caseId, position, owed, at, DutyState.DONE, at, by.username(), proof, null);
  }

  /** The same duty by what is known now; one that counts from another moment is not missed yet. */
  static DutyOnCase counted(DutyOnCase there, OwedDuty owed, Instant dueAt) {
    boolean same = dueAt != null && dueAt.equals(there.dueAt());
    return with(
        of(there.caseId(), there.position(), owed, dueAt, state(owed), null, null, null, null),
        state(owed),
        same ? there.missedAt() : null,
        null,
        null,
        null,
        null);
  }

  static DutyOnCase done(DutyOnCase duty, Instant at, String by, Proven proof, String reason) {
    return with(duty, DutyState.DONE, duty.missedAt(), at, by, proof, reason);
  }

  /** Who decided it, or null where the tables did. */
  static DutyOnCase notOwed(DutyOnCase duty, String reason, String by) {
    return with(duty, DutyState.NOT_OWED, duty.missedAt(), null, by, null, reason);
  }

  static DutyOnCase missed(DutyOnCase duty, Instant at) {
    return with(duty, duty.state(), at, null, null, null, duty.reason());
  }

  private static DutyState state(OwedDuty owed) {
    if (!owed.duty().isOurs()) {
      return owed.countsFrom() == null ? DutyState.WAITING : DutyState.WATCHED;
    }
    return owed.countsFrom() == null ? DutyState.WAITING : DutyState.OPEN;
  }

  private static DutyOnCase of(
      UUID caseId,
      int position,
      OwedDuty owed,
      Instant dueAt,
      DutyState state,
      Instant doneAt,
      String doneBy,
      Proven proof,
      String reason) {
    Duty duty = owed.duty();
    return new DutyOnCase(
        caseId,
        position,
        duty.duty(),
        duty.label(),
        duty.owedBy(),
        duty.owedTo(),
        owed.routes(),
        duty.startLabel(),
        owed.countsFrom(),
        owed.provisional(),
        dueAt,
        owed.before(),
        duty.proofs().stream().map(Enum::name).toList(),
        duty.proofLabel(),
        duty.citation(),
        duty.table() + " " + duty.rule(),
        state,
        null,
        doneAt,
        doneBy,
        proof == null ? Proven.NOTHING : proof,
        reason);
  }

  private static DutyOnCase with(
      DutyOnCase d,
      DutyState state,
      Instant missedAt,
      Instant doneAt,
      String doneBy,
      Proven proof,
      String reason) {
    return new DutyOnCase(
        d.caseId(),
        d.position(),
        d.duty(),
        d.label(),
        d.owedBy(),
        d.owedTo(),
        d.routes(),
        d.startLabel(),
        d.countsFrom(),
        d.provisional(),
        d.dueAt(),
        d.before(),
        d.proofs(),
        d.proofLabel(),
        d.citation(),
        d.decidedBy(),
        state,
        missedAt,
        doneAt,
        doneBy,
        proof == null ? Proven.NOTHING : proof,
        reason);
  }
}
