package org.recourse.grievance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.Person.COUNSELOR;
import static org.recourse.Person.REPRESENTATIVE;
import static org.recourse.Person.REPRESENTATIVE2;
import static org.recourse.Person.SUPERVISOR;
import static org.recourse.Person.SUPERVISOR2;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.recourse.Person;
import org.recourse.casefile.CaseFile;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may do what in a complaint, and what happens when two do it at once. */
class GrievancePeopleTests extends GrievanceStories {

  @Autowired TaskService tasks;
  @Autowired FormService forms;
  @Autowired GrievanceHandling handling;

  @Test
  void somebody_named_in_a_complaint_is_kept_away_from_it() {
    var grievance = received(aComplaint());
    flow.complete(
        REPRESENTATIVE,
        TRIAGE,
        grievance,
        with(aTriage(), "namedStaff", List.of("representative2", "supervisor2")));
    flow.work(grievance);
    var investigation = flow.task(INVESTIGATE, grievance).getId();

    assertThat(sees(REPRESENTATIVE, grievance)).isTrue();
    keptAway(REPRESENTATIVE2, grievance, investigation);

    flow.complete(REPRESENTATIVE, INVESTIGATE, grievance, anInvestigation());
    keptAway(REPRESENTATIVE2, grievance, flow.task(DRAFT, grievance).getId());

    flow.complete(
        REPRESENTATIVE, DRAFT, grievance, aDraft(grievance, "SUBSTANTIATED", "SUBSTANTIATED"));
    var approval = flow.task(APPROVE, grievance).getId();

    assertThat(sees(SUPERVISOR, grievance)).isTrue();
    keptAway(SUPERVISOR2, grievance, approval);
  }

  @Test
  void somebody_named_in_a_complaint_cannot_triage_it() {
    var grievance = received(aComplaint());

    assertThatThrownBy(
            () ->
                flow.complete(
                    REPRESENTATIVE,
                    TRIAGE,
                    grievance,
                    with(aTriage(), "namedStaff", List.of("representative"))))
        .hasMessageContaining("You are named in this complaint");
    assertThat(onRecord(grievance)).doesNotContainKey("namedStaff");
  }

  @Test
  void somebody_of_another_office_sees_nothing_of_a_complaint() {
    var grievance = received(aComplaint());

    keptAway(COUNSELOR, grievance, flow.task(TRIAGE, grievance).getId());
    assertThatThrownBy(() -> flow.start(COUNSELOR, "grievance", aComplaint()))
        .isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> flow.receive(COUNSELOR, "grievance", aComplaint()))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  void only_the_first_of_two_answers_to_a_task_counts() {
    var grievance = investigated();
    var task = flow.task(DRAFT, grievance).getId();
    flow.complete(
        REPRESENTATIVE, DRAFT, grievance, aDraft(grievance, "SUBSTANTIATED", "SUBSTANTIATED"));
    var first = onRecord(grievance);

    var second = flow.asSubmitted(aDraft(grievance, "NOT_SUBSTANTIATED", "NOT_SUBSTANTIATED"));
    assertThatThrownBy(() -> stage.does(REPRESENTATIVE2, () -> forms.submitTaskForm(task, second)))
        .isInstanceOf(RuntimeException.class);
    assertThat(onRecord(grievance)).isEqualTo(first);
  }

  @Test
  void of_two_answers_at_the_same_moment_one_counts_and_nothing_is_doubled() throws Exception {
    for (int round = 0; round < 3; round++) {
      var grievance = investigated();
      var task = flow.task(DRAFT, grievance).getId();
      var one = aDraft(grievance, "SUBSTANTIATED", "SUBSTANTIATED");
      var other = aDraft(grievance, "NOT_SUBSTANTIATED", "NOT_SUBSTANTIATED");

      var accepted =
          atOnce(
              () ->
                  stage.does(
                      REPRESENTATIVE, () -> forms.submitTaskForm(task, flow.asSubmitted(one))),
              () ->
                  stage.does(
                      REPRESENTATIVE2, () -> forms.submitTaskForm(task, flow.asSubmitted(other))));

      assertThat(accepted).isEqualTo(1);
      assertThat(flow.waitsAt(grievance)).containsExactly(APPROVE);
      assertThat(filed(grievance, "draft-resolution")).isEqualTo(1);
      var author = onRecord(grievance).get("draftedBy");
      assertThat(onRecord(grievance))
          .containsEntry(
              "resolutionSummary",
              ("representative".equals(author) ? one : other).get("resolutionSummary"));
    }
  }

  @Test
  void a_withdrawal_and_an_approval_at_the_same_moment_leave_one_ending() throws Exception {
    var grievance = drafted();
    var task = flow.task(APPROVE, grievance).getId();
    var reason = aMark();

    var accepted =
        atOnce(
            () ->
                stage.does(
                    SUPERVISOR, () -> forms.submitTaskForm(task, flow.asSubmitted(anApproval()))),
            () -> stage.does(REPRESENTATIVE, () -> handling.withdraw(grievance.id(), reason)));
    flow.work(grievance);

    assertThat(accepted).isBetween(1, 2);
    assertThat(now(grievance).isOpen()).isFalse();
    assertThat(happened(grievance))
        .filteredOn(type -> type.startsWith("CASE_") && !type.equals("CASE_OPENED"))
        .hasSize(1);
    assertThat(flow.endOf(grievance))
        .isEqualTo(
            now(grievance).outcome().equals("WITHDRAWN")
                ? "Grievance withdrawn"
                : "Grievance closed");
  }

  private void keptAway(Person person, CaseFile grievance, String task) {
    assertThat(sees(person, grievance)).isFalse();
    assertThatThrownBy(() -> stage.does(person, () -> tasks.claim(task, person.username())))
        .isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> stage.does(person, () -> forms.getTaskFormVariables(task)))
        .isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> stage.does(person, () -> forms.submitTaskForm(task, Map.of())))
        .isInstanceOf(RuntimeException.class);
  }

  private boolean sees(Person person, CaseFile grievance) {
    return stage.as(
        person,
        () -> tasks.createTaskQuery().processInstanceBusinessKey(grievance.number()).count() > 0);
  }

  private long filed(CaseFile grievance, String form) {
    return timeline.of(grievance.id()).stream()
        .filter(entry -> form.equals(entry.details().get("form")))
        .count();
  }

  /** Does both in the same moment; how many succeeded. */
  private static int atOnce(Runnable one, Runnable other) throws Exception {
    var start = new CyclicBarrier(2);
    var desks = Executors.newFixedThreadPool(2);
    try {
      int done = 0;
      for (Future<Boolean> deed :
          Stream.of(one, other)
              .map(
                  deed ->
                      desks.submit(
                          () -> {
                            start.await();
                            try {
                              deed.run();
                              return true;
                            } catch (RuntimeException refused) {
                              return false;
                            }
                          }))
              .toList()) {
        done += deed.get() ? 1 : 0;
      }
      return done;
    } finally {
      desks.shutdownNow();
    }
  }
}
