package org.recourse.engine.guards;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/**
 * A step that has used up its tries waits for a supervisor, not for the clock: when they grant it
 * another try, it runs at once.
 */
@Component
class RetriedAtOnce extends AbstractProcessEnginePlugin {

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setFailedJobCommandFactory(LastTry::new);
  }

  private static class LastTry extends DefaultJobRetryCmd {

    LastTry(String jobId, Throwable failure) {
      super(jobId, failure);
    }

    @Override
    public Object execute(CommandContext command) {
      Object done = super.execute(command);
      JobEntity job = getJob();
      if (job != null && job.getRetries() == 0) {
        job.setDuedate(ClockUtil.getCurrentTime());
      }
      return done;
    }
  }
}
