package org.recourse.grievance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.Test;
import org.recourse.casefile.*;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

@SpringBootTest(properties = {"recourse.database.folder=target/walk", "camunda.bpm.job-execution.enabled=false"})
class WalkTests {
  static String who = "representative";

  @TestConfiguration
  static class Conf {
    @Bean @Primary SignedOn testSignedOn() { return new SignedOn() {
      public String username() { return who; }
      public Set<String> groups() { return Set.of("representatives", "supervisors"); } }; }
    @Bean StaffDirectory dir() { return new StaffDirectory() {
      public List<StaffMember> everyone() { return List.of(new StaffMember("nurse1", "Nurse One", Set.of())); }
      public Optional<StaffMember> find(String u) { return Optional.empty(); } }; }
    @Bean CaseAccess acc() { return new CaseAccess() {
      public boolean maySee(CaseFile f, SignedOn p) { return true; }
      public boolean mayWorkOn(CaseFile f, SignedOn p) { return true; }
      public void log(UUID c, SignedOn p, String a, boolean b) { } }; }
  }

  @Autowired GrievanceHandling handling;
  @Autowired CaseNumbers numbers;
  @Autowired CaseKind kind;
  @Autowired CaseFiles files;
  @Autowired Timeline timeline;
  @Autowired TaskService tasks;
  @Autowired FormService forms;
  @Autowired ManagementService jobs;

  void work() { jobs.createJobQuery().executable().list().forEach(j -> jobs.executeJob(j.getId())); }

  @Test
  void walk() {
    CaseFile f = handling.open(numbers.allocate(kind), Map.of("channel", "PHONE", "receivedAt", "2026-11-20T10:00:00-08:00", "narrative", "I waited five hours", "patientName", "Demo"));
    work();
    var t = tasks.createTaskQuery().processInstanceBusinessKey(f.number()).singleResult();
    System.err.println(t.getName() + " " + forms.getTaskFormVariables(t.getId()));
    forms.submitTaskForm(t.getId(), Map.of("confirmedClassification", "GRIEVANCE", "harm", 0, "issues", SpinValues.jsonValue("[{\"category\":\"LISTENING\",\"severity\":2,\"description\":\"x\"}]").create(), "namedStaff", SpinValues.jsonValue("[\"nurse1\"]").create()));
    t = tasks.createTaskQuery().processInstanceBusinessKey(f.number()).singleResult();
    System.err.println(t.getName() + " " + forms.getTaskFormVariables(t.getId()));
    forms.submitTaskForm(t.getId(), Map.of("stepsTaken", "asked", "resolutionSummary", "sorry", "issues", SpinValues.jsonValue("[{\"finding\":\"SUBSTANTIATED\"}]").create()));
    t = tasks.createTaskQuery().processInstanceBusinessKey(f.number()).singleResult();
    System.err.println(t.getName() + " " + forms.getTaskFormVariables(t.getId()));
    who = "supervisor";
    forms.submitTaskForm(t.getId(), Map.of("approval", "APPROVED"));
    work();
    System.err.println(files.get(f.id()));
    timeline.of(f.id()).forEach(System.err::println);
    assertThat(files.get(f.id()).isOpen()).isFalse();
  }
}
