package org.recourse.engine.guards;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.recourse.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Recourse was killed in the middle of a step; the step must not wait for the dead. */
@RecourseTest
class StepsLeftBehindTests {

  @Autowired JdbcTemplate jdbc;
  @Autowired ProcessEngineConfigurationImpl engine;
  @Autowired HistoryService history;

  @Test
  void a_step_held_by_a_killed_recourse_is_free_before_the_next_one_begins_to_work() {
    history.cleanUpHistoryAsync();
    var step = history.findHistoryCleanupJobs().get(0).getId();
    var held =
        jdbc.update(
            "update act_ru_job set lock_owner_ = 'killed', lock_exp_time_ = now() + interval '5"
                + " min' where id_ = ?",
            step);
    assertThat(held).isOne();

    new StepsLeftBehind(jdbc, engine).afterSingletonsInstantiated();

    assertThat(jdbc.queryForMap("select * from act_ru_job where id_ = ?", step))
        .containsEntry("lock_owner_", null)
        .containsEntry("lock_exp_time_", null);
  }
}
