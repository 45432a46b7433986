package org.recourse.priorauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.HospitalTime.days;
import static org.recourse.Person.SPECIALIST;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.InvalidInput;
import org.recourse.deadline.CaseClock;
import org.recourse.deadline.Deadlines;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.recourse.forms.CaseOpening;
import org.recourse.priorauth.update.RequestChange;
import org.recourse.priorauth.update.RequestChange.ChangedLine;
import org.springframework.beans.factory.annotation.Autowired;

/** Requests for care that was given before anybody asked the payer. */
class GivenCareTests extends AuthorizationStories {

  @Autowired Deadlines deadlines;
  @Autowired RequestChanges changes;
  @Autowired List<CaseOpening> openings;

  private Map<String, Object> aRequestAfter(int from, int to) {
    var request = with(aRequest(), "careKind", "GIVEN");
    request.remove("appointmentOn");
    return with(request, "serviceLines", List.of(aLine(IMAGING, "from", day(from), "to", day(to))));
  }

  private Map<String, String> problems(Map<String, Object> request) {
    return openings.stream()
        .filter(opening -> opening.flow().equals("priorauth"))
        .findFirst()
        .orElseThrow()
        .problems(request);
  }

  private CaseClock decision(CaseFile file) {
    return deadlines.of(file.id()).stream()
        .filter(clock -> clock.clock().equals("DECISION_STATE"))
        .findFirst()
        .orElseThrow();
  }

  private LocalDate inDays(int days) {
    return LocalDate.now(clock).plusDays(days);
  }

  @Test
  void the_plan_has_thirty_days_and_the_person_sees_why() {
    var file = submitted(aRequestAfter(-20, -1));

    assertThat(flow.shown(SPECIALIST, RECORD, file).get("payerClocks").toString())
        .contains("care already given", "30 calendar days", "1367.01(h)(1)", "confirm with");
    assertThat(BusinessCalendar.dayOf(decision(file).dueAt())).isEqualTo(inDays(30));
    assertThat(deadlines.of(file.id())).hasSize(1);
    decide(file, with(granted("A1", 2), "approvedFrom", day(-20), "approvedTo", day(-1)));
    assertThat(flow.waitsAt(file)).isEmpty();
    assertThat(now(file).outcome()).isEqualTo("APPROVED");
  }

  @Test
  void a_medi_cal_plan_keeps_its_earlier_federal_date() {
    var request = with(aRequestAfter(-20, -1), "payer", "bayside-care", "memberId", "91234567A");
    var file = submitted(request);

    assertThat((List<?>) flow.shown(SPECIALIST, RECORD, file).get("payerClocks"))
        .filteredOn(row -> "yes".equals(((Map<?, ?>) row).get("counts")))
        .singleElement()
        .matches(row -> ((Map<?, ?>) row).get("law").equals("Payer's decision (federal)"));
    assertThat(BusinessCalendar.dayOf(decision(file).dueAt())).isEqualTo(inDays(30));
  }

  @Test
  void care_that_goes_on_keeps_the_shorter_time() {
    var file = submitted(aRequestAfter(-20, 0));

    assertThat(decision(file).label()).isEqualTo("Plan's decision (California)");
    assertThat(BusinessCalendar.dayOf(decision(file).dueAt())).isBefore(inDays(12));
  }

  @Test
  void scheduled_care_whose_days_pass_before_the_payer_is_asked_keeps_the_shorter_time() {
    var file = gathered(aRequest());
    time.passes(days(40));
    flow.complete(SPECIALIST, SUBMIT, file, aSubmission());
    flow.work(file);

    assertThat(decision(file).label()).isEqualTo("Plan's decision (California)");
  }

  @Test
  void nothing_is_urgent_where_all_care_was_given() {
    var urgent = List.of("urgency", "EXPEDITED", "certifiedBy", "x", "certification", "y");

    assertThat(problems(with(aRequestAfter(-20, -1), urgent.toArray())))
        .containsOnlyKeys("urgency")
        .hasEntrySatisfying("urgency", why -> assertThat(why).contains("must be 'Standard'"));
    assertThat(problems(with(aRequestAfter(-20, 3), urgent.toArray()))).isEmpty();
    assertThat(problems(with(aRequestAfter(-20, -1), "careKind", "SCHEDULED")).values())
        .singleElement()
        .asString()
        .contains("choose 'Already given'");
  }

  @Test
  void care_still_to_come_does_not_join_what_has_the_longer_time() {
    var file = submitted(aRequestAfter(-20, -1));
    var longer = new ChangedLine(1, null, null, inDays(9));

    assertThatThrownBy(
            () -> changes.change(file.id(), new RequestChange(null, List.of(longer), aMark())))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("a request of its own");
    var less = new ChangedLine(1, 1, null, inDays(-2));
    changes.change(file.id(), new RequestChange(null, List.of(less), aMark()));
  }
}
