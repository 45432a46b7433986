package org.recourse.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.Person.LAWYER;
import static org.recourse.Person.RISK_MANAGER;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.hold.CaseHolds;
import org.recourse.casefile.hold.HoldKind;
import org.recourse.casefile.related.Relation;
import org.springframework.beans.factory.annotation.Autowired;

/** What counsel holds is held for every linked case, whenever it was linked. */
class LinkedLaterTests extends RiskStories {

  @Autowired private CaseHolds holds;

  @Test
  void a_complaint_linked_while_counsel_holds_is_held_and_freed_with_the_first() {
    var first = aComplaint();
    var risk = referred(first, "ATTORNEY_LETTER");
    var later = aComplaint();

    link(risk, later);

    assertThat(holds.holds(later.id(), HoldKind.LETTERS)).isTrue();
    assertThat(holds.holds(later.id(), HoldKind.LEGAL)).isTrue();
    assertThat(happened(later)).contains("LETTERS_HOLD_PLACED").doesNotContain("CASE_RELATED");

    cleared(risk);
    assertThat(holds.holds(later.id(), HoldKind.LETTERS)).isFalse();
    assertThat(holds.holds(later.id(), HoldKind.LEGAL)).isTrue();

    var last = aComplaint();
    link(risk, last);
    assertThat(holds.holds(last.id(), HoldKind.LETTERS)).isFalse();
    assertThat(holds.holds(last.id(), HoldKind.LEGAL)).isTrue();
  }

  @Test
  void a_complaint_linked_to_a_risk_case_that_holds_nothing_stays_free() {
    var first = aComplaint();
    var risk = referred(first, "FALL_WITH_INJURY");
    var later = aComplaint();

    link(risk, later);

    assertThat(holds.holds(later.id(), HoldKind.LETTERS)).isFalse();
    assertThat(holds.holds(later.id(), HoldKind.LEGAL)).isFalse();
  }

  private void link(CaseFile risk, CaseFile other) {
    stage.does(RISK_MANAGER, () -> related.relate(risk.id(), other.id(), Relation.OTHER));
  }

  private void cleared(CaseFile risk) {
    flow.complete(
        LAWYER,
        CLEAR,
        risk,
        Map.of("clearance", "CLEARED", "legalHold", "GOES_ON", "counselNote", aMark()));
    flow.work(risk);
  }
}
