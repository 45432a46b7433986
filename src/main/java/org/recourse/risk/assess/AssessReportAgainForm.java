package org.recourse.risk.assess;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.recourse.forms.desk.DeskForm;
import org.recourse.risk.file.KnownFacts;
import org.recourse.risk.file.RiskBook;
import org.springframework.stereotype.Component;

/** What has become known since a report was assessed. */
@Component
class AssessReportAgainForm implements DeskForm {

  private final RiskBook book;
  private final InvolvedStaff staff;
  private final Clock clock;

  AssessReportAgainForm(RiskBook book, InvolvedStaff staff, Clock clock) {
    this.book = book;
    this.staff = staff;
    this.clock = clock;
  }

  @Override
  public String form() {
    return "assess-report-again";
  }

  @Override
  public Map<String, Object> take(UUID caseId, Map<String, Object> given) {
    staff.keepAway(caseId, given);
    var triggers = AssessReportForm.words(given.get("triggers"));
    String event = (String) given.get("adverseEvent");
    var moments = KnownFacts.momentsIn(given, clock.instant());
    var own =
        new LinkedHashMap<>(
            book.change(
                caseId,
                risk -> {
                  risk.assess(triggers, event);
                  risk.learn(KnownFacts.in(given));
                  risk.happened(moments);
                }));
    return Kept.with(own, given, book, caseId);
  }
}
