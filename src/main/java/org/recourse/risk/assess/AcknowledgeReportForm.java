package org.recourse.risk.assess;

import java.util.Map;
import java.util.UUID;
import org.recourse.forms.desk.DeskForm;
import org.recourse.risk.oncall.OnCall;
import org.springframework.stereotype.Component;

/** Whoever fills it in takes the report on. */
@Component
class AcknowledgeReportForm implements DeskForm {

  private final OnCall onCall;

  AcknowledgeReportForm(OnCall onCall) {
    this.onCall = onCall;
  }

  @Override
  public String form() {
    return "acknowledge-report";
  }

  @Override
  public Map<String, Object> take(UUID caseId, Map<String, Object> given) {
    return onCall.acknowledge(caseId);
  }
}
