package org.recourse.risk.letters;

import java.util.UUID;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.Groups;
import org.recourse.casefile.NotYours;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.hold.CaseHolds;
import org.recourse.casefile.hold.HoldKind;
import org.recourse.risk.owed.DoneByHouse;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Places legal holds on a risk case and all that is linked to it, and ends them: counsel alone may.
 */
@Service
@Transactional
public class LegalHolding implements DoneByHouse {

  private final LinkedCases linked;
  private final CaseHolds holds;
  private final CaseFiles files;
  private final SignedOn person;

  LegalHolding(LinkedCases linked, CaseHolds holds, CaseFiles files, SignedOn person) {
    this.linked = linked;
    this.holds = holds;
    this.files = files;
    this.person = person;
  }

  @Override
  public String duty() {
    return "PLACE_LEGAL_HOLD";
  }

  @Override
  public String place() {
    return "Held by Recourse";
  }

  @Override
  public void doFor(CaseFile file) {
    place(file.id());
  }

  /** Nothing of the case and of those linked to it may be changed or deleted from now on. */
  public void place(UUID caseId) {
    CaseFile file = files.getHeld(caseId);
    holds.place(caseId, HoldKind.LEGAL, caseId);
    linked.of(file).forEach(other -> holds.place(other.id(), HoldKind.LEGAL, caseId));
  }

  /**
   * Counsel ends the hold of this case.
   *
   * @throws NotYours when somebody else tries
   */
  public void release(UUID caseId) {
    if (!person.groups().contains(Groups.COUNSEL)) {
      throw new NotYours("Only counsel ends a legal hold. Ask counsel to do it.");
    }
    CaseFile file = files.getHeld(caseId);
    holds.release(caseId, HoldKind.LEGAL, caseId);
    linked.of(file).forEach(other -> holds.release(other.id(), HoldKind.LEGAL, caseId));
  }
}
