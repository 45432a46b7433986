package org.recourse.risk.owed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recourse.casefile.CaseAccess;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.SignedOn;
import org.recourse.engine.FormPlace;
import org.recourse.forms.desk.NarrowForm;
import org.springframework.stereotype.Component;

/** One duty: what is owed, by whom, until when, and what proves that it was done. */
@Component
class DoDutyForm implements NarrowForm {

  private final DutyRows rows;
  private final DutySettling settling;
  private final CaseFiles files;
  private final CaseAccess access;

  DoDutyForm(DutyRows rows, DutySettling settling, CaseFiles files, CaseAccess access) {
    this.rows = rows;
    this.settling = settling;
    this.files = files;
    this.access = access;
  }

  @Override
  public String flow() {
    return "risk";
  }

  @Override
  public String form() {
    return "do-duty";
  }

  @Override
  public boolean isOpenTo(FormPlace place, SignedOn person) {
    return access.mayWorkOn(files.get(place.caseId()), person);
  }

  @Override
  public Map<String, Object> shown(FormPlace place) {
    DutyOnCase duty = rows.get(place.caseId(), position(place));
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("caseNumber", files.get(place.caseId()).number());
    shown.put("dutyLabel", duty.label());
    shown.put("dutyOwedBy", DutyWords.sentence(duty.owedBy()));
    shown.put("dutyOwedTo", duty.owedTo());
    shown.put("dutyDue", DutyWords.due(duty));
    shown.put("dutyCounts", DutyWords.counts(duty));
    shown.put("dutyProof", duty.proofLabel());
    shown.put("dutyProofs", duty.proofs());
    shown.put("dutyCitation", duty.citation());
    List<String> first = settling.first(duty);
    if (!first.isEmpty()) {
      shown.put("dutyFirst", DutyWords.list(first));
    }
    return shown;
  }

  @Override
  public void file(FormPlace place, Map<String, Object> answers) {
    settling.settle(place.caseId(), position(place), answers);
  }

  private static int position(FormPlace place) {
    return ((Number) place.known().get("dutyPosition")).intValue();
  }
}
