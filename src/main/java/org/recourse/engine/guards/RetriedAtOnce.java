package org.recourse.engine.guards;

import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.recourse.casefile.hold.CaseHeld;
import org.springframework.stereotype.Component;

/**
 * A step that has used up its tries waits for a supervisor, not for the clock: when they grant it
 * another try, it runs at once. A step that somebody else was quicker than has not failed: it stays
 * due when it was, and a timer that was moved meanwhile keeps its new date. A step that a legal
 * hold keeps from closing a case waits for the end of the hold, and looks again each day.
 */
@Component
class RetriedAtOnce extends AbstractProcessEnginePlugin {

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setFailedJobCommandFactory(LastTry::new);
  }

  private static class LastTry extends DefaultJobRetryCmd {

    private static final Duration NEXT_LOOK = Duration.ofDays(1);

    LastTry(String jobId, Throwable failure) {
      super(jobId, failure);
    }

    @Override
    public Object execute(CommandContext command) {
      JobEntity before = getJob();
      Date due = before == null ? null : before.getDuedate();
      int tries = before == null ? 0 : before.getRetries();
      Object done = super.execute(command);
      JobEntity job = getJob();
      if (job != null && waitsForHold()) {
        job.setRetries(tries);
        job.setDuedate(Date.from(ClockUtil.getCurrentTime().toInstant().plus(NEXT_LOOK)));
      } else if (job != null && exception instanceof OptimisticLockingException) {
        job.setDuedate(due);
      } else if (job != null && job.getRetries() == 0) {
        job.setDuedate(ClockUtil.getCurrentTime());
      }
      return done;
    }

    private boolean waitsForHold() {
      for (Throwable why = exception; why != null; why = why.getCause()) {
        if (why instanceof CaseHeld) {
          return true;
        }
      }
      return false;
    }
  }
}
