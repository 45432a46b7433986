package org.recourse.risk.letters;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.recourse.casefile.Groups;
import org.recourse.casefile.NotYours;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.related.Referrals;
import org.recourse.forms.desk.DeskForm;
import org.recourse.forms.desk.KeptBeside;
import org.springframework.stereotype.Component;

/** Counsel says whether the letters of linked cases may go, and in which words. */
@Component
class ClearLettersForm implements DeskForm, KeptBeside {

  private static final String CLEARED = "CLEARED";

  private final LinkedCases linked;
  private final LegalHolding legal;
  private final Referrals referrals;
  private final SignedOn person;

  ClearLettersForm(LinkedCases linked, LegalHolding legal, Referrals referrals, SignedOn person) {
    this.linked = linked;
    this.legal = legal;
    this.referrals = referrals;
    this.person = person;
  }

  @Override
  public String form() {
    return "clear-letters";
  }

  @Override
  public Map<String, Object> take(UUID caseId, Map<String, Object> given) {
    if (!person.groups().contains(Groups.COUNSEL)) {
      throw new NotYours("Only counsel clears letters. Unclaim the task.");
    }
    String wording = (String) given.get("counselWording");
    if (CLEARED.equals(given.get("clearance")) && wording != null && !wording.isBlank()) {
      referrals.giveBack(caseId, CLEARED, wording);
    }
    if (CLEARED.equals(given.get("clearance")) && "ENDS".equals(given.get("legalHold"))) {
      legal.release(caseId);
    }
    return Map.of();
  }

  @Override
  public Map<String, Supplier<?>> surroundings(UUID caseId) {
    return Map.of("linkedCases", () -> linked.lines(caseId));
  }
}
