package org.recourse.risk.letters;

import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.casefile.hold.CaseHolds;
import org.recourse.casefile.hold.HoldKind;
import org.recourse.engine.CaseEngine;
import org.recourse.risk.owed.DoneByHouse;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds the letters of linked cases until counsel clears them. The hold stands the moment the route
 * is known.
 */
@Service
@Transactional
public class LetterHolding implements DoneByHouse {

  /** In it counsel clears the letters; they are held as long as it runs. */
  static final String PROCESS = "risk-letters";

  private final LinkedCases linked;
  private final CaseHolds holds;
  private final CaseEngine engine;
  private final CaseFiles files;

  LetterHolding(LinkedCases linked, CaseHolds holds, CaseEngine engine, CaseFiles files) {
    this.linked = linked;
    this.holds = holds;
    this.engine = engine;
    this.files = files;
  }

  @Override
  public String duty() {
    return "HOLD_LETTERS";
  }

  @Override
  public String place() {
    return "Held by Recourse";
  }

  @Override
  public void doFor(CaseFile file) {
    hold(file.id());
    if (!engine.isUnderWay(file, PROCESS, Map.of())) {
      engine.beginBeside(file, PROCESS, Map.of());
    }
  }

  /** Holds the letters of every case linked by now. */
  public void hold(UUID caseId) {
    CaseFile file = files.getHeld(caseId);
    linked.of(file).forEach(other -> holds.place(other.id(), HoldKind.LETTERS, caseId));
  }

  /** Counsel has cleared them. */
  public void free(UUID caseId) {
    CaseFile file = files.getHeld(caseId);
    linked.of(file).forEach(other -> holds.release(other.id(), HoldKind.LETTERS, caseId));
  }

  /**
   * A case does not end while counsel holds letters for it: nobody could free them afterwards.
   *
   * @throws NotAllowedNow saying whom to ask
   */
  public void mustBeCleared(UUID caseId) {
    if (engine.isUnderWay(files.get(caseId), PROCESS, Map.of())) {
      throw new NotAllowedNow(
          "Counsel still holds the letters of the linked case. Ask counsel to complete the task"
              + " Clear letters first.");
    }
  }
}
