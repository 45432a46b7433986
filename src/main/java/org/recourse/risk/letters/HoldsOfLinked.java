package org.recourse.risk.letters;

import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.hold.CaseHolds;
import org.recourse.casefile.hold.HoldKind;
import org.recourse.casefile.related.CasesLinked;
import org.recourse.engine.CaseEngine;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A case that is linked while a hold rests on the linked cases of a risk case is held as well. */
@Component
class HoldsOfLinked {

  private static final String FLOW = "risk";

  private final CaseFiles files;
  private final CaseHolds holds;
  private final CaseEngine engine;

  HoldsOfLinked(CaseFiles files, CaseHolds holds, CaseEngine engine) {
    this.files = files;
    this.holds = holds;
    this.engine = engine;
  }

  @EventListener
  void on(CasesLinked link) {
    hold(files.get(link.oneId()), link.otherId());
    hold(files.get(link.otherId()), link.oneId());
  }

  private void hold(CaseFile risk, UUID otherId) {
    if (!risk.kind().equals(FLOW) || files.get(otherId).kind().equals(risk.kind())) {
      return;
    }
    if (holds.holds(risk.id(), HoldKind.LEGAL)) {
      holds.place(otherId, HoldKind.LEGAL, risk.id());
    }
    if (engine.isUnderWay(risk, LetterHolding.PROCESS, Map.of())) {
      holds.place(otherId, HoldKind.LETTERS, risk.id());
    }
  }
}
