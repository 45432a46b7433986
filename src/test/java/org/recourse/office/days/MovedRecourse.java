package org.recourse.office.days;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;
import org.recourse.EngineTables;
import org.recourse.HospitalTime;
import org.recourse.Recourse;
import org.recourse.correspondence.SimulatedMailroom;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The product in this process, on a port and a database of its own, with its real job executor and
 * a time that the run moves. Only the mailroom is simulated.
 */
final class MovedRecourse implements AutoCloseable {

  private static final Duration LONGEST_WORK = Duration.ofMinutes(10);

  private final HospitalTime time = new HospitalTime();
  private final Path folder;
  private final ConfigurableApplicationContext context;
  private final ManagementService jobs;
  private final JobExecutor executor;

  private MovedRecourse(Path folder, Instant begin) {
    this.folder = folder;
    time.goesTo(begin);
    var program = new SpringApplication(Recourse.class);
    program.addInitializers(
        starting ->
            starting
                .getBeanFactory()
                .registerSingleton("onlyTheMailroomIsSimulated", new OnlyWhatTheRunNeeds()));
    program.setLogStartupInfo(false);
    context =
        program.run(
            "--server.port=0",
            "--recourse.database.folder=" + folder,
            "--recourse.demo-cases=false",
            "--recourse.grievance.watch.window=P30D",
            "--camunda.bpm.job-execution.core-pool-size=2",
            "--camunda.bpm.job-execution.max-pool-size=3",
            "--logging.level.root=warn");
    jobs = context.getBean(ManagementService.class);
    executor =
        ((ProcessEngineConfigurationImpl)
                context.getBean(ProcessEngine.class).getProcessEngineConfiguration())
            .getJobExecutor();
  }

  /** Starts it at this moment. */
  static MovedRecourse startedAt(Instant begin, Path folder) {
    return new MovedRecourse(folder, begin);
  }

  /** Moves everybody's clock and waits until the software has done what is due. */
  void goTo(Instant moment) {
    time.goesTo(moment);
    settle();
  }

  /** Waits until the software has nothing to do now. */
  void settle() {
    var end = System.nanoTime() + LONGEST_WORK.toNanos();
    while (jobs.createJobQuery().executable().count() > 0) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("The software's work never ends");
      }
      executor.jobWasAdded();
      LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
    }
  }

  /** Jobs that have used up their tries and wait for a person. */
  java.util.List<Job> givenUp() {
    return jobs.createJobQuery().noRetriesLeft().list();
  }

  SimulatedMailroom mailroom() {
    return context.getBean(SimulatedMailroom.class);
  }

  EngineTables engineTables() {
    return context.getBean(EngineTables.class);
  }

  int port() {
    return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
  }

  URI home() {
    return URI.create("http://localhost:" + port());
  }

  @Override
  public void close() {
    context.close();
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of the tests' own parts none but these take part. */
  private static final class OnlyWhatTheRunNeeds extends TypeExcludeFilter {

    private static final Set<String> NEEDED =
        Set.of(SimulatedMailroom.class.getName(), EngineTables.class.getName());

    @Override
    public boolean match(MetadataReader found, MetadataReaderFactory factory) throws IOException {
      return found.getResource().getURL().getPath().contains("/test-classes/")
          && !NEEDED.contains(found.getClassMetadata().getClassName());
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof OnlyWhatTheRunNeeds;
    }

    @Override
    public int hashCode() {
      return OnlyWhatTheRunNeeds.class.hashCode();
    }
  }
}
