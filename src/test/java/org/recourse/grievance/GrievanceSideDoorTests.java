package org.recourse.grievance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.Person.REPRESENTATIVE;
import static org.recourse.Person.SUPERVISOR;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.recourse.casefile.CaseFile;
import org.springframework.beans.factory.annotation.Autowired;

/** Ways around the forms; each is shut. */
class GrievanceSideDoorTests extends GrievanceStories {

  @Autowired GrievanceHandling handling;
  @Autowired TaskService tasks;
  @Autowired RuntimeService runtime;

  @Test
  void a_task_is_not_completed_without_its_form() {
    var complaint = received(aComplaint());
    var task = flow.task(TRIAGE, complaint).getId();
    flow.claim(REPRESENTATIVE, TRIAGE, complaint);

    assertThatThrownBy(() -> stage.does(REPRESENTATIVE, () -> tasks.complete(task)))
        .hasMessageContaining("completed with its form");
    assertThatThrownBy(
            () ->
                stage.does(
                    REPRESENTATIVE,
                    () -> tasks.complete(task, Map.of("confirmedClassification", "COMPLAINT"))))
        .isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> tasks.complete(task)).hasMessageContaining("completed with its form");
    assertThatThrownBy(() -> tasks.resolveTask(task, Map.of("narrative", aMark())))
        .isInstanceOf(RuntimeException.class);
    assertThatThrownBy(
            () -> tasks.handleBpmnError(task, "any", "any", Map.of("narrative", aMark())))
        .isInstanceOf(RuntimeException.class);
    assertThat(flow.waitsAt(complaint)).containsExactly(TRIAGE);
  }

  @Test
  void the_engine_keeps_no_value_its_model_does_not_declare() {
    var complaint = received(aComplaint());

    refusedAsVariable(complaint, "narrative", aMark());
    refusedAsVariable(complaint, "harm", 3);
    refusedAsVariable(complaint, "classification", aMark());
    refusedAsVariable(complaint, "classification", "GRIEVANCE".repeat(1000));
    refusedAsVariable(complaint, "classification", true);
    refusedAsVariable(complaint, "logOnly", aMark());
    refusedAsVariable(complaint, "logOnly", new ArrayList<>(List.of(aMark())));
    refusedAsVariable(
        complaint, "logOnly", Variables.objectValue(Map.of("said", aMark())).create());
    refusedAsVariable(
        complaint,
        "logOnly",
        Variables.fileValue(aMark() + ".txt").file(aMark().getBytes()).create());
    refusedAsVariable(complaint, "caseId", aMark());

    assertThat(runtime.getVariables(flow.process(complaint)))
        .containsOnlyKeys("caseId", "classification", "logOnly");
  }

  @Test
  void nobody_at_a_desk_writes_into_a_process() {
    var complaint = received(aComplaint());
    var process = flow.process(complaint);

    assertThatThrownBy(
            () -> stage.does(REPRESENTATIVE, () -> runtime.setVariable(process, "logOnly", true)))
        .isInstanceOf(RuntimeException.class);
    assertThatThrownBy(
            () -> stage.does(SUPERVISOR, () -> runtime.setVariable(process, "logOnly", true)))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  void a_flow_does_not_begin_without_a_case() {
    assertThatThrownBy(() -> runtime.startProcessInstanceByKey("grievance"))
        .hasMessageContaining("A case begins with its form");
    assertThatThrownBy(() -> runtime.startProcessInstanceByKey("grievance", "GR-2026-000001"))
        .hasMessageContaining("A case begins with its form");
    assertThatThrownBy(
            () ->
                runtime
                    .createProcessInstanceByKey("grievance")
                    .startBeforeActivity("CloseGrievance")
                    .execute())
        .hasMessageContaining("A case begins with its form");
  }

  @Test
  void a_person_does_not_begin_a_second_flow_for_a_case() {
    var complaint = received(aComplaint());
    Map<String, Object> facts = Map.of("caseId", complaint.id().toString());

    assertThatThrownBy(
            () ->
                stage.does(
                    REPRESENTATIVE,
                    () ->
                        runtime.startProcessInstanceByKey("grievance", complaint.number(), facts)))
        .hasMessageContaining("A case begins with its form");
    assertThatThrownBy(
            () ->
                stage.does(
                    SUPERVISOR,
                    () ->
                        runtime.startProcessInstanceByKey(
                            "grievance", "GR-1", Map.of("caseId", UUID.randomUUID().toString()))))
        .hasMessageContaining("A case begins with its form");
    assertThat(
            runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(complaint.number())
                .processDefinitionKey("grievance")
                .count())
        .isOne();
  }

  @Test
  void who_takes_a_paused_complaint_back_reads_that_it_is_paused_and_who_can_go_on() {
    var complaint = received(aComplaint());
    runtime
        .updateProcessInstanceSuspensionState()
        .byProcessInstanceId(flow.task(TRIAGE, complaint).getProcessInstanceId())
        .suspend();

    assertThatThrownBy(
            () -> stage.does(REPRESENTATIVE, () -> handling.withdraw(complaint.id(), aMark())))
        .hasMessageContaining("is paused. Ask a supervisor to activate it in Cockpit");
    assertThat(now(complaint).isOpen()).isTrue();
  }

  @Test
  void nobody_at_a_desk_takes_a_complaint_back_behind_the_record() {
    var complaint = received(aComplaint());

    for (var person : List.of(REPRESENTATIVE, SUPERVISOR)) {
      assertThatThrownBy(
              () ->
                  stage.does(
                      person,
                      () ->
                          runtime
                              .createMessageCorrelation("GrievanceWithdrawn")
                              .processInstanceBusinessKey(complaint.number())
                              .correlate()))
          .isInstanceOf(RuntimeException.class);
    }
    assertThat(flow.waitsAt(complaint)).containsExactly(TRIAGE);
  }

  @Test
  void nobody_at_a_desk_moves_or_ends_a_process() {
    var complaint = received(aComplaint());
    var process = flow.process(complaint);

    for (var person : List.of(REPRESENTATIVE, SUPERVISOR)) {
      assertThatThrownBy(
              () ->
                  stage.does(
                      person,
                      () ->
                          runtime
                              .createProcessInstanceModification(process)
                              .startBeforeActivity("CloseGrievance")
                              .execute()))
          .isInstanceOf(RuntimeException.class);
      assertThatThrownBy(
              () -> stage.does(person, () -> runtime.deleteProcessInstance(process, aMark())))
          .isInstanceOf(RuntimeException.class);
    }
  }

  private void refusedAsVariable(CaseFile complaint, String name, Object value) {
    var process = flow.process(complaint);
    var task = flow.task(TRIAGE, complaint).getId();
    assertThatThrownBy(() -> runtime.setVariable(process, name, value))
        .as(name)
        .isInstanceOf(RuntimeException.class)
        .hasMessageNotContaining("mark");
    assertThatThrownBy(() -> tasks.setVariable(task, name, value))
        .isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> tasks.setVariableLocal(task, name, value))
        .isInstanceOf(RuntimeException.class);
  }
}
