package org.recourse.grievance.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.Person.REPRESENTATIVE;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recourse.casefile.related.Referrals;
import org.springframework.beans.factory.annotation.Autowired;

/** Where risk management keeps its cases here, it is told by a report and not by a note. */
class RiskReferralTests extends RoadStories {

  @Autowired Referrals flows;

  @Test
  void whoever_notes_a_telling_is_shown_the_way_to_a_report() {
    var file = received();
    var telling = Map.of("office", "RISK_MANAGEMENT", "what", aMark(), "reason", aMark());

    assertThat(refused(400, REPRESENTATIVE, file, "/office-referrals", telling))
        .contains("Report to risk management");
    assertThat(flows.of(file.id())).isEmpty();
    assertThat(caseFile(file).at("/answers/officeReferrals").isMissingNode()).isTrue();
  }

  @Test
  void a_complaint_that_was_reported_goes_on_with_its_clocks() {
    var file = received();
    var waits = flow.waitsAt(file);
    var report =
        Map.of(
            "flow",
            "risk",
            "reason",
            aMark(),
            "details",
            Map.of("triggers", java.util.List.of("SELF_HARM"), "concerns", aMark()));

    var answer =
        api.post(REPRESENTATIVE.username(), "/api/cases/" + file.number() + "/referrals", report);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    assertThat(flow.waitsAt(file)).isEqualTo(waits);
    assertThat(now(file).isOpen()).isTrue();
    isProven(file);
  }
}
