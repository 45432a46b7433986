package org.recourse.risk.assess;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.InvalidInput;
import org.recourse.forms.desk.DeskForm;
import org.recourse.risk.file.KnownFacts;
import org.recourse.risk.file.RiskBook;
import org.springframework.stereotype.Component;

/** What has become known since; a root cause analysis that is owed now is not taken back. */
@Component
class AssessReportAgainForm implements DeskForm {

  private final RiskBook book;
  private final RouteFinding routes;
  private final InvolvedStaff staff;
  private final Clock clock;

  AssessReportAgainForm(RiskBook book, RouteFinding routes, InvolvedStaff staff, Clock clock) {
    this.book = book;
    this.routes = routes;
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
    boolean isSentinel = routes.find(triggers, event).words().contains("SENTINEL_EVENT");
    if (isSentinel && "NONE".equals(book.get(caseId).reviewKind())) {
      throw InvalidInput.in(
          "triggers",
          "a sentinel event wants a root cause analysis, and this case was not to be reviewed:"
              + " close it and report the event anew");
    }
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
