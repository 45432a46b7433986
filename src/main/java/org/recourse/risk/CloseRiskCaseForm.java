package org.recourse.risk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.recourse.forms.desk.DeskForm;
import org.recourse.risk.assess.CaseEnding;
import org.recourse.risk.file.RiskBook;
import org.springframework.stereotype.Component;

/** What the linked case may know when a risk case closes. */
@Component
class CloseRiskCaseForm implements DeskForm {

  private final RiskBook book;
  private final CaseEnding ending;

  CloseRiskCaseForm(RiskBook book, CaseEnding ending) {
    this.book = book;
    this.ending = ending;
  }

  @Override
  public String form() {
    return "close-risk-case";
  }

  @Override
  public Map<String, Object> take(UUID caseId, Map<String, Object> given) {
    ending.mustHaveNothingOpen(caseId);
    String status = (String) given.get("returnStatus");
    return new LinkedHashMap<>(
        Map.of(
            "returnStatus",
            book.change(caseId, risk -> risk.giveBack(status))
                .getOrDefault("returnStatus", status)));
  }
}
