package org.recourse.grievance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.HospitalTime.days;
import static org.recourse.Person.REPRESENTATIVE;
import static org.recourse.Person.REPRESENTATIVE2;
import static org.recourse.Person.SUPERVISOR;
import static org.recourse.Person.SUPERVISOR2;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseStatus;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.deadline.CaseClock;
import org.recourse.deadline.Deadlines;
import org.springframework.beans.factory.annotation.Autowired;

/** Rules of the office that hold on every way a complaint goes. */
class GrievanceRuleTests extends InquiryStories {

  @Autowired GrievanceWatch watch;
  @Autowired Deadlines clocks;

  /** The running clock of this word. */
  private CaseClock running(CaseFile file, String word) {
    return clocks.of(file.id()).stream()
        .filter(clock -> clock.clock().equals(word) && clock.isRunning())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void an_appeal_is_not_decided_by_anybody_who_had_a_part_in_the_first_answer() {
    var grievance = approved("NOT_SUBSTANTIATED", "NOT_SUBSTANTIATED");
    flow.work(grievance);
    stage.does(REPRESENTATIVE, () -> watch.reopen(grievance.id(), true, aMark()));

    assertThatThrownBy(() -> answered(grievance, SUPERVISOR))
        .hasMessageContaining("You had a part in the answer this appeal is about");

    tasks.setAssignee(flow.task(APPROVE, grievance).getId(), null);
    flow.complete(SUPERVISOR2, APPROVE, grievance, anApproval());
    flow.work(grievance);

    assertThat(now(grievance).status()).isEqualTo(CaseStatus.CLOSED);
  }

  @Test
  void a_grievance_cannot_be_reopened_after_its_window() {
    var grievance = approved("NOT_SUBSTANTIATED", "NOT_SUBSTANTIATED");
    flow.work(grievance);
    time.passes(days(61));

    assertThatThrownBy(
            () -> stage.does(REPRESENTATIVE, () -> watch.reopen(grievance.id(), false, aMark())))
        .isInstanceOf(NotAllowedNow.class)
        .hasMessageContaining("Record a new complaint");

    assertThat(now(grievance).status()).isEqualTo(CaseStatus.CLOSED);
  }

  @Test
  void the_law_s_clocks_run_from_receipt_before_anybody_has_triaged_it() {
    var grievance =
        received(
            with(
                aComplaint(),
                "receivedAt",
                clock.instant().minus(days(2)).toString(),
                "allegesHarm",
                true));

    assertThat(running(grievance, "ACKNOWLEDGEMENT").startedAt())
        .isEqualTo(now(grievance).receivedAt());
    assertThat(running(grievance, "HARM_REVIEW").label()).contains("harm");

    flow.complete(REPRESENTATIVE, TRIAGE, grievance, aTriage());

    assertThat(clocks.of(grievance.id()))
        .filteredOn(clock -> clock.clock().equals("HARM_REVIEW"))
        .noneMatch(CaseClock::isRunning);
  }

  @Test
  void an_author_cannot_approve_their_own_resolution() {
    var grievance = drafted(SUPERVISOR, "SUBSTANTIATED", "SUBSTANTIATED");

    assertThatThrownBy(() -> flow.complete(SUPERVISOR, APPROVE, grievance, anApproval()))
        .hasMessageContaining("You drafted this resolution");

    assertThat(flow.waitsAt(grievance)).containsExactly(APPROVE);
    assertThat(onRecord(grievance)).doesNotContainKey("approval");
  }

  @Test
  void nobody_completes_what_a_colleague_has_claimed() {
    var grievance = investigated();
    flow.claim(REPRESENTATIVE2, DRAFT, grievance);

    assertThatThrownBy(
            () ->
                flow.complete(
                    REPRESENTATIVE,
                    DRAFT,
                    grievance,
                    aDraft(grievance, "SUBSTANTIATED", "SUBSTANTIATED")))
        .isInstanceOf(RuntimeException.class);
    assertThat(flow.waitsAt(grievance)).containsExactly(DRAFT);
  }

  @Test
  void what_triage_found_is_shown_to_the_author_and_to_who_approves() {
    var grievance = investigated();
    var toAuthor = flow.shown(REPRESENTATIVE, DRAFT, grievance);
    flow.complete(
        REPRESENTATIVE, DRAFT, grievance, aDraft(grievance, "SUBSTANTIATED", "NOT_SUBSTANTIATED"));
    var toSupervisor = flow.shown(SUPERVISOR, APPROVE, grievance);

    assertThat(toAuthor).containsEntry("narrative", onRecord(grievance).get("narrative"));
    assertThat(categories(toAuthor)).containsExactly("QUALITY", "SAFETY");
    assertThat(categories(toSupervisor)).containsExactly("QUALITY", "SAFETY");
    assertThat(toSupervisor)
        .containsKeys("stepsTaken", "resolutionSummary", "actions", "caseNumber");
  }

  private static List<Object> categories(Map<String, Object> shown) {
    return ((List<?>) shown.get("issues"))
        .stream().<Object>map(row -> ((Map<?, ?>) row).get("category")).toList();
  }
}
