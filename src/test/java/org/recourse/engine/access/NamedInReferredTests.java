package org.recourse.engine.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.Person.COUNSELOR;
import static org.recourse.Person.REPRESENTATIVE;
import static org.recourse.Person.RISK_MANAGER;
import static org.recourse.Person.RISK_MANAGER2;
import static org.recourse.Person.SUPERVISOR;
import static org.recourse.Person.SUPERVISOR2;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.junit.jupiter.api.Test;
import org.recourse.Person;
import org.recourse.casefile.CaseAccess;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.audit.Verification;
import org.recourse.casefile.related.Referrals;
import org.recourse.grievance.GrievanceStories;
import org.springframework.beans.factory.annotation.Autowired;

/** Whom a complaint is about sees nothing that was opened from it either. */
class NamedInReferredTests extends GrievanceStories {

  @Autowired Referrals referrals;
  @Autowired CaseAccess access;
  @Autowired TaskService tasks;
  @Autowired RuntimeService runtime;
  @Autowired HistoryService history;
  @Autowired Verification verification;

  @Test
  void whoever_is_named_later_is_kept_away_from_what_was_opened_before() {
    var file = received(aComplaint());
    var risk = referred(file, "risk", Map.of("triggers", List.of("VIP"), "concerns", aMark()));
    flow.work(risk);
    assertThat(sees(RISK_MANAGER, risk)).isTrue();
    assertThat(tasksOf(RISK_MANAGER, risk)).isPositive();

    triagedAbout(file, "risk-manager");

    assertThat(sees(RISK_MANAGER, risk)).isFalse();
    assertThat(tasksOf(RISK_MANAGER, risk)).isZero();
    assertThat(verification.verify().findings().toString())
        .doesNotContain(file.number(), risk.number());
  }

  @Test
  void whoever_is_named_is_kept_away_from_what_is_opened_afterwards() {
    var file = received(aComplaint());
    triagedAbout(file, "financial-counselor");

    var help = referred(file, "assistance", Map.of());
    flow.work(help);

    assertThat(sees(COUNSELOR, help)).isFalse();
    assertThat(tasksOf(COUNSELOR, help)).isZero();
  }

  @Test
  void no_process_of_the_case_is_known_to_whom_it_is_about_not_even_one_without_a_task() {
    var file = received(aComplaint());
    triagedAbout(file, "supervisor2");
    flow.work(file);

    assertThat(processesOf(SUPERVISOR, file)).contains("grievance", "grievance-letter");
    assertThat(processesOf(SUPERVISOR2, file)).isEmpty();
    assertThat(
            stage.as(
                SUPERVISOR2,
                () ->
                    runtime
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(file.number())
                        .count()))
        .isZero();
  }

  @Test
  void a_risk_case_opened_about_a_risk_manager_has_no_process_for_them() {
    var file = received(aComplaint());
    triagedAbout(file, "risk-manager2");
    var risk = referred(file, "risk", Map.of("triggers", List.of("VIP"), "concerns", aMark()));

    assertThat(processesOf(RISK_MANAGER2, risk)).isEmpty();
    flow.work(risk);

    assertThat(processesOf(RISK_MANAGER, risk)).contains("risk");
    assertThat(processesOf(RISK_MANAGER2, risk)).isEmpty();
  }

  private List<String> processesOf(Person person, CaseFile file) {
    return stage
        .as(
            person,
            () ->
                history
                    .createHistoricProcessInstanceQuery()
                    .processInstanceBusinessKey(file.number())
                    .listPage(0, 50))
        .stream()
        .map(HistoricProcessInstance::getProcessDefinitionKey)
        .toList();
  }

  private void triagedAbout(CaseFile file, String username) {
    flow.complete(REPRESENTATIVE, TRIAGE, file, with(aTriage(), "namedStaff", List.of(username)));
  }

  private CaseFile referred(CaseFile file, String to, Map<String, Object> details) {
    stage.does(REPRESENTATIVE, () -> referrals.refer(file.id(), to, aMark(), details));
    List<UUID> opened = referrals.openedFrom(file.id());
    return files.get(opened.get(opened.size() - 1));
  }

  private boolean sees(Person person, CaseFile file) {
    return access.maySee(file, new Sitting(person.username(), person.groups()));
  }

  private long tasksOf(Person person, CaseFile file) {
    return stage.as(
        person, () -> tasks.createTaskQuery().processInstanceBusinessKey(file.number()).count());
  }

  private record Sitting(String username, Set<String> groups) implements SignedOn {}
}
