package org.recourse.security.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.casefile.hold.HoldKind.LEGAL;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.RecourseTest;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.CaseNumbers;
import org.recourse.casefile.Confidentiality;
import org.recourse.casefile.hold.CaseHolds;
import org.recourse.engine.CaseEngine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** The engine cleans up what happened long ago, and nothing of a case under legal hold. */
@RecourseTest
@Import(Vault.class)
class HeldHistoryTests {

  @Autowired private CaseFiles files;
  @Autowired private CaseNumbers numbers;
  @Autowired private CaseHolds holds;
  @Autowired private CaseEngine engine;
  @Autowired private RepositoryService repository;
  @Autowired private HistoryService history;
  @Autowired private ManagementService jobs;
  @Autowired private JdbcTemplate jdbc;
  private String deployment;
  private CaseFile held;
  private CaseFile free;

  @BeforeEach
  void two_cases_with_a_process_that_calls_another() {
    deployment =
        repository
            .createDeployment()
            .addClasspathResource("wall/vault.bpmn")
            .addClasspathResource("wall/review-vault.form")
            .deploy()
            .getId();
    held = open();
    free = open();
    engine.begin(held, Map.of());
    engine.begin(free, Map.of());
  }

  @AfterEach
  void nothing_stays() {
    holds.release(held.id(), LEGAL, free.id());
    repository.deleteDeployment(deployment, true);
    history.cleanUpHistoryAsync(false);
  }

  @Test
  void a_clean_up_leaves_the_held_case_whole_and_takes_the_other() {
    var before = rows(held);
    longAgo(held);
    longAgo(free);

    holds.place(held.id(), LEGAL, free.id());
    cleanUp();

    assertThat(rows(held)).as("rows by table").isEqualTo(before).hasSizeGreaterThan(3);
    assertThat(rows(free)).isEmpty();
  }

  @Test
  void a_clean_up_that_had_picked_its_rows_before_the_hold_passes_them_by() {
    holds.place(held.id(), LEGAL, free.id());
    var before = rows(held);
    longAgo(held);

    cleanUp();

    assertThat(rows(held)).isEqualTo(before);
  }

  @Test
  void what_begins_under_the_hold_is_kept_too_with_the_process_it_calls() {
    holds.place(held.id(), LEGAL, free.id());
    assertThat(withDayOfRemoval(held)).isZero();

    engine.beginBeside(held, "vault", Map.of());

    assertThat(rows(held).get("act_hi_procinst")).isEqualTo(4);
    assertThat(withDayOfRemoval(held)).isZero();
    assertThat(withDayOfRemoval(free)).isPositive();
  }

  @Test
  void when_the_hold_ends_the_days_count_again_from_the_beginning() {
    var before = removal();
    holds.place(held.id(), LEGAL, free.id());
    assertThat(removal()).isNull();

    holds.release(held.id(), LEGAL, free.id());

    assertThat(removal()).isEqualTo(before).isNotNull();
    assertThat(withDayOfRemoval(held)).isEqualTo(withDayOfRemoval(free));
  }

  private CaseFile open() {
    return files.open(
        Vault.KIND, numbers.allocate(Vault.KIND), Instant.now(), Confidentiality.STANDARD);
  }

  private void cleanUp() {
    history.cleanUpHistoryAsync(true);
    for (int round = 0; round < 5; round++) {
      history.findHistoryCleanupJobs().forEach(job -> jobs.executeJob(job.getId()));
    }
  }

  private void longAgo(CaseFile file) {
    for (var table : rows(file).keySet()) {
      jdbc.update(
          "update " + table + " set removal_time_ = now() - interval '2 days' where " + of(file));
    }
  }

  private Map<String, Integer> rows(CaseFile file) {
    return counted(file, "");
  }

  private int withDayOfRemoval(CaseFile file) {
    return counted(file, " and removal_time_ is not null").values().stream()
        .mapToInt(Integer::intValue)
        .sum();
  }

  private Map<String, Integer> counted(CaseFile file, String more) {
    Map<String, Integer> counted = new TreeMap<>();
    for (var table :
        jdbc.queryForList(
            "select distinct table_name from information_schema.columns where table_schema ="
                + " current_schema() and table_name like 'act\\_hi\\_%' and column_name ="
                + " 'root_proc_inst_id_'",
            String.class)) {
      var rows =
          jdbc.queryForObject(
              "select count(*) from " + table + " where " + of(file) + more, Integer.class);
      if (rows > 0) {
        counted.put(table, rows);
      }
    }
    return counted;
  }

  private static String of(CaseFile file) {
    return "root_proc_inst_id_ in (select id_ from act_hi_procinst where business_key_ = '%s')"
        .formatted(file.number());
  }

  private String removal() {
    return jdbc.queryForObject(
        "select removal_time_::text from act_hi_procinst where business_key_ = ? and"
            + " super_process_instance_id_ is null",
        String.class,
        held.number());
  }
}
