package org.recourse.grievance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.Person.REPRESENTATIVE;
import static org.recourse.Person.SUPERVISOR;
import static org.recourse.Person.SUPERVISOR2;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.recourse.Person;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.Groups;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.grievance.delegation.Delegation;
import org.recourse.grievance.delegation.Delegations;
import org.recourse.grievance.delegation.NewDelegation;
import org.recourse.grievance.tracks.TrackDesk;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody decides a grievance but by a written delegation on file (42 CFR 482.13(a)(2)). */
class DelegationTests extends GrievanceStories {

  private static final Set<String> HOSPITAL = Set.of("HOSPITAL_GRIEVANCE");
  private static final Person ADMINISTRATOR =
      new Person("administrator", Set.of(Groups.ADMINISTRATORS));

  @Autowired Delegations delegations;
  @Autowired TrackDesk desk;
  @Autowired TaskService tasks;

  @Test
  void an_approval_keeps_the_delegation_it_was_given_by() {
    var grievance = approved("SUBSTANTIATED", "SUBSTANTIATED");

    assertThat(onRecord(grievance))
        .containsEntry("approvedBy", "supervisor")
        .containsEntry(
            "approvalDelegation", "HOSPITAL_GRIEVANCE: Governing body, Demo resolution 1");
    assertThat(timeline.of(grievance.id()).toString())
        .contains("approvalDelegation=HOSPITAL_GRIEVANCE");
  }

  @Test
  void a_supervisor_without_the_coordinator_s_delegation_cannot_decide_about_civil_rights() {
    var grievance = draftedAbout("CARE", "DISCRIMINATION");

    assertThatThrownBy(() -> flow.complete(SUPERVISOR2, APPROVE, grievance, anApproval()))
        .hasMessageContaining("No written delegation on file lets you decide civil-rights")
        .hasMessageContaining("have an administrator file");
    assertThat(onRecord(grievance)).doesNotContainKeys("approval", "approvalDelegation");

    var task = flow.task(APPROVE, grievance).getId();
    stage.does(SUPERVISOR2, () -> tasks.setAssignee(task, null));
    flow.complete(SUPERVISOR, APPROVE, grievance, anApproval());
    assertThat((String) onRecord(grievance).get("approvalDelegation"))
        .contains("HOSPITAL_GRIEVANCE: ", "CIVIL_RIGHTS: ");
  }

  @Test
  void sending_back_needs_no_delegation_and_forgets_none() {
    var grievance = draftedAbout("CARE", "DISCRIMINATION");

    flow.complete(SUPERVISOR2, APPROVE, grievance, aReturn());

    assertThat(onRecord(grievance))
        .containsEntry("approval", "SENT_BACK")
        .doesNotContainKey("approvalDelegation");
    assertThat(flow.waitsAt(grievance)).containsExactly(DRAFT);
  }

  @Test
  void who_holds_none_is_told_what_to_do() {
    assertThatThrownBy(() -> delegations.mustCover("representative", Set.of("PRIVACY")))
        .isInstanceOf(NotAllowedNow.class)
        .hasMessage(
            "No written delegation on file lets you decide privacy complaints. Unclaim the task"
                + " for a colleague who holds one, or have an administrator file the governing"
                + " body's.");
  }

  @Test
  void a_delegation_covers_its_own_scope_and_person_alone() {
    filed("analyst", "PRIVACY", null, null);

    assertThat(delegations.mustCover("analyst", Set.of("PRIVACY"))).hasSize(1);
    assertThatThrownBy(() -> delegations.mustCover("analyst", HOSPITAL))
        .hasMessageContaining("hospital grievances");
    assertThatThrownBy(() -> delegations.mustCover("auditor", Set.of("PRIVACY")))
        .hasMessageContaining("privacy complaints");
  }

  @Test
  void a_delegation_holds_from_its_first_to_its_last_day() {
    var today = LocalDate.now(clock);
    filed("risk-manager", "HOSPITAL_GRIEVANCE", today.plusDays(1), today.plusDays(2));

    assertThatThrownBy(() -> delegations.mustCover("risk-manager", HOSPITAL))
        .hasMessageContaining("(yours begins on " + today.plusDays(1) + ")");
    time.passes(Duration.ofDays(1));
    assertThat(delegations.mustCover("risk-manager", HOSPITAL)).hasSize(1);
    time.passes(Duration.ofDays(1));
    assertThat(delegations.mustCover("risk-manager", HOSPITAL)).hasSize(1);
    time.passes(Duration.ofDays(1));
    assertThatThrownBy(() -> delegations.mustCover("risk-manager", HOSPITAL))
        .hasMessageContaining("(yours ended on " + today.plusDays(2) + ")");
  }

  @Test
  void a_revoked_delegation_covers_nothing_and_stays_on_file() {
    var delegation = filed("financial-counselor", "HOSPITAL_GRIEVANCE", null, null);
    var grievance = drafted();

    stage.does(ADMINISTRATOR, () -> delegations.revoke(delegation.id(), "Left the committee"));

    assertThatThrownBy(() -> delegations.mustCover("financial-counselor", HOSPITAL))
        .hasMessageContaining("(yours was revoked on " + LocalDate.now(clock) + ")");
    assertThatThrownBy(() -> delegations.revoke(delegation.id(), "Once more"))
        .isInstanceOf(NotAllowedNow.class);
    assertThat(delegations.list())
        .filteredOn(one -> one.id().equals(delegation.id()))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.revokedBy()).isEqualTo("administrator");
              assertThat(one.revokeReason()).isEqualTo("Left the committee");
            });
    assertThat(flow.waitsAt(grievance)).containsExactly(APPROVE);
  }

  @Test
  void the_delegation_is_asked_for_on_the_day_of_the_approval() {
    var grievance = drafted();
    var theirs =
        delegations.list().stream()
            .filter(one -> one.username().equals("supervisor2"))
            .filter(one -> one.revokedAt() == null)
            .filter(one -> one.scope().name().equals("HOSPITAL_GRIEVANCE"))
            .toList();
    theirs.forEach(one -> delegations.revoke(one.id(), "A new term begins"));

    assertThatThrownBy(() -> flow.complete(SUPERVISOR2, APPROVE, grievance, anApproval()))
        .hasMessageContaining("hospital grievances (yours was revoked on");

    filed("supervisor2", "HOSPITAL_GRIEVANCE", null, null);
    flow.complete(SUPERVISOR2, APPROVE, grievance, anApproval());
    assertThat(onRecord(grievance)).containsEntry("approvedBy", "supervisor2");
  }

  @Test
  void a_delegation_that_lacks_something_is_not_filed() {
    var today = LocalDate.now(clock);

    for (var wrong :
        List.of(
            new NewDelegation("nobody", "PRIVACY", "Board", "R 1", "Text", null, null),
            new NewDelegation("auditor", "EVERYTHING", "Board", "R 1", "Text", null, null),
            new NewDelegation("auditor", "PRIVACY", " ", "R 1", "Text", null, null),
            new NewDelegation("auditor", "PRIVACY", "Board", null, "Text", null, null),
            new NewDelegation("auditor", "PRIVACY", "Board", "R 1", "", null, null),
            new NewDelegation(
                "auditor", "PRIVACY", "Board", "R 1", "Text", today, today.minusDays(1)))) {
      assertThatThrownBy(() -> delegations.file(wrong)).isInstanceOf(InvalidInput.class);
    }
  }

  private Delegation filed(String username, String scope, LocalDate from, LocalDate until) {
    return stage.as(
        ADMINISTRATOR,
        () ->
            delegations.file(
                new NewDelegation(
                    username, scope, "Governing body", "Resolution 7", "Filed", from, until)));
  }

  private CaseFile draftedAbout(String... matters) {
    var file = received(aComplaint());
    var issues = java.util.Arrays.stream(matters).map(about -> anIssue(about, "OTHER", 2)).toList();
    flow.complete(REPRESENTATIVE, TRIAGE, file, with(aTriage(), "issues", issues));
    desk.determine(file.id(), 1);
    flow.work(file);
    flow.complete(REPRESENTATIVE, INVESTIGATE, file, anInvestigation());
    flow.complete(REPRESENTATIVE, DRAFT, file, aDraft(file, "SUBSTANTIATED", "SUBSTANTIATED"));
    return file;
  }
}
