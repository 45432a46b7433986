package org.recourse.engine.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.Person.NURSING;
import static org.recourse.Person.REPRESENTATIVE;
import static org.recourse.Person.REPRESENTATIVE2;
import static org.recourse.Person.SUPERVISOR;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.recourse.Person;
import org.recourse.casefile.CaseFile;
import org.recourse.grievance.GrievanceHandling;
import org.recourse.grievance.GrievanceStories;
import org.recourse.office.Browser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** People take work upon themselves; nobody puts a name on a task that is not theirs to put. */
class OwnHandsTests extends GrievanceStories {

  private static final String UNCLAIM = "/camunda/api/engine/engine/default/task/%s/unclaim";

  @Autowired TaskService tasks;
  @Autowired FormService forms;
  @Autowired GrievanceHandling handling;
  @LocalServerPort int port;

  @Test
  void no_words_about_a_patient_get_to_where_a_name_stands() {
    var file = received(aComplaint());

    assertThatThrownBy(() -> claims(REPRESENTATIVE, file, aMark()))
        .isInstanceOf(AuthorizationException.class);

    assertThat(holder(file)).isNull();
    assertThat(happened(file)).doesNotContain("REPRESENTATIVE_CHANGED");
  }

  @Test
  void nobody_claims_for_a_colleague_or_takes_from_one() {
    var file = received(aComplaint());

    assertThatThrownBy(() -> claims(REPRESENTATIVE2, file, "representative"))
        .isInstanceOf(AuthorizationException.class);
    claims(REPRESENTATIVE, file, "representative");
    assertThatThrownBy(() -> claims(REPRESENTATIVE2, file, null))
        .isInstanceOf(AuthorizationException.class);

    assertThat(holder(file)).isEqualTo("representative");
    claims(REPRESENTATIVE, file, null);
    assertThat(holder(file)).isNull();
  }

  @Test
  void a_supervisor_gives_a_task_to_who_does_such_tasks_and_to_nobody_else() {
    var file = received(aComplaint());

    for (var nobody : List.of(aMark(), "department-responder", "Representative ")) {
      assertThatThrownBy(() -> assigns(file, nobody))
          .hasMessageContaining("Nobody with that sign-in name");
    }
    assertThat(holder(file)).isNull();
    assigns(file, "representative2");
    assertThat(holder(file)).isEqualTo("representative2");
    assigns(file, null);
    assertThat(holder(file)).isNull();
  }

  @Test
  void a_supervisor_offers_a_task_to_nobody_there_is_not() {
    var task = flow.task(TRIAGE, received(aComplaint())).getId();

    assertThatThrownBy(() -> stage.does(SUPERVISOR, () -> tasks.addCandidateGroup(task, aMark())))
        .hasMessageContaining("no such group");
    assertThatThrownBy(() -> stage.does(SUPERVISOR, () -> tasks.addCandidateUser(task, aMark())))
        .hasMessageContaining("Nobody with that sign-in name");

    stage.does(SUPERVISOR, () -> tasks.addCandidateGroup(task, "supervisors"));
    stage.does(SUPERVISOR, () -> tasks.addCandidateUser(task, "representative2"));
    assertThat(tasks.getIdentityLinksForTask(task)).hasSize(3);
  }

  @Test
  void no_words_about_a_patient_get_to_where_a_link_says_what_it_is() {
    var task = flow.task(TRIAGE, received(aComplaint())).getId();

    assertThatThrownBy(
            () ->
                stage.does(
                    SUPERVISOR, () -> tasks.addGroupIdentityLink(task, "representatives", aMark())))
        .hasMessageContaining("leave out every other kind of link");
    assertThatThrownBy(
            () ->
                stage.does(
                    SUPERVISOR, () -> tasks.addUserIdentityLink(task, "representative2", aMark())))
        .hasMessageContaining("leave out every other kind of link");
    assertThatThrownBy(() -> stage.does(SUPERVISOR, () -> tasks.setOwner(task, aMark())))
        .hasMessageContaining("Nobody with that sign-in name");

    assertThat(tasks.getIdentityLinksForTask(task)).hasSize(1);
  }

  @Test
  void a_task_is_not_taken_out_of_every_list() {
    var task = flow.task(TRIAGE, received(aComplaint())).getId();

    assertThatThrownBy(
            () -> stage.does(SUPERVISOR, () -> tasks.deleteCandidateGroup(task, "representatives")))
        .hasMessageContaining("in nobody's list");

    stage.does(SUPERVISOR, () -> tasks.addCandidateGroup(task, "supervisors"));
    stage.does(SUPERVISOR, () -> tasks.deleteCandidateGroup(task, "representatives"));
    assertThat(tasks.getIdentityLinksForTask(task)).hasSize(1);
  }

  @Test
  void a_question_to_one_department_is_offered_to_no_other() {
    var file = received(aComplaint());
    flow.complete(REPRESENTATIVE, TRIAGE, file, aTriage());
    flow.work(file);
    stage.does(REPRESENTATIVE, () -> handling.askDepartment(file.id(), "radiology", aMark()));
    flow.work(file);
    var question = flow.task("Answer inquiry", file).getId();

    assertThatThrownBy(
            () ->
                stage.does(
                    SUPERVISOR, () -> tasks.addCandidateGroup(question, "department-nursing")))
        .hasMessageContaining("belongs to one department");
    assertThatThrownBy(
            () ->
                stage.does(
                    SUPERVISOR, () -> tasks.deleteCandidateGroup(question, "department-radiology")))
        .hasMessageContaining("in nobody's list");

    assertThat(
            stage.as(
                NURSING,
                () -> tasks.createTaskQuery().taskName("Answer inquiry").taskId(question).count()))
        .isZero();
  }

  @Test
  void whoever_has_claimed_a_task_gives_it_back_in_tasklist() {
    var file = received(aComplaint());
    var task = flow.task(TRIAGE, file).getId();
    claims(REPRESENTATIVE, file, "representative");

    assertThatThrownBy(() -> desk("representative2").post(UNCLAIM.formatted(task), Map.of()))
        .hasMessageContaining("You may not do this with your role");
    assertThat(holder(file)).isEqualTo("representative");
    desk("representative").post(UNCLAIM.formatted(task), Map.of());

    assertThat(holder(file)).isNull();
  }

  @Test
  void a_supervisor_gives_nothing_to_who_is_named_in_the_complaint() {
    var file = received(aComplaint());
    flow.complete(
        REPRESENTATIVE, TRIAGE, file, with(aTriage(), "namedStaff", List.of("representative2")));
    flow.work(file);

    assertThatThrownBy(
            () ->
                stage.does(
                    SUPERVISOR,
                    () ->
                        tasks.setAssignee(flow.task(INVESTIGATE, file).getId(), "representative2")))
        .hasMessageContaining("must not see this case");
  }

  @Test
  void what_a_colleague_has_claimed_is_not_submitted_by_another() {
    var file = received(aComplaint());
    claims(REPRESENTATIVE, file, "representative");

    assertThatThrownBy(() -> submits(REPRESENTATIVE2, file))
        .hasMessageContaining("A colleague has claimed this task");

    assertThat(flow.waitsAt(file)).containsExactly(TRIAGE);
    submits(REPRESENTATIVE, file);
    assertThat(flow.waitsAt(file)).doesNotContain(TRIAGE);
  }

  private Browser desk(String username) {
    return Browser.signedIn(URI.create("http://localhost:" + port), username, "recourse");
  }

  private void claims(Person person, CaseFile file, String username) {
    stage.does(person, () -> tasks.claim(flow.task(TRIAGE, file).getId(), username));
  }

  private void submits(Person person, CaseFile file) {
    var task = flow.task(TRIAGE, file).getId();
    stage.does(person, () -> forms.submitTaskForm(task, flow.asSubmitted(aTriage())));
  }

  private void assigns(CaseFile file, String username) {
    stage.does(SUPERVISOR, () -> tasks.setAssignee(flow.task(TRIAGE, file).getId(), username));
  }

  private String holder(CaseFile file) {
    return flow.task(TRIAGE, file).getAssignee();
  }
}
