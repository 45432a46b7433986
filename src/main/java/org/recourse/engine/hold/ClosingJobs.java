package org.recourse.engine.hold;

import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.recourse.engine.AsCaller;
import org.springframework.stereotype.Component;

/** Has the steps that a hold kept from closing their case look again. */
@Component
class ClosingJobs {

  private final RuntimeService runtime;
  private final ManagementService jobs;
  private final AsCaller as;

  ClosingJobs(RuntimeService runtime, ManagementService jobs, AsCaller as) {
    this.runtime = runtime;
    this.jobs = jobs;
    this.as = as;
  }

  /** What failed in the case of this number and has tries left is tried now. */
  void lookAgain(String number) {
    Date now = ClockUtil.getCurrentTime();
    as.houseDoes(
        () ->
            runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .list()
                .forEach(
                    process ->
                        jobs.createJobQuery()
                            .processInstanceId(process.getId())
                            .withException()
                            .withRetriesLeft()
                            .list()
                            .forEach(job -> jobs.setJobDuedate(job.getId(), now, false))));
  }
}
