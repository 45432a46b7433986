package org.recourse.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.jobexecutor.ThreadPoolJobExecutor;
import org.recourse.office.ChildApp;

/**
 * The same models on an engine that does nothing else: no record, no forms, no sign-on, no HTTP.
 */
final class BareEngine implements Workload, AutoCloseable {

  private final ChildApp app;
  private final String database;
  private final HikariDataSource pool = new HikariDataSource();
  private final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(4, 8, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(64));
  private final ProcessEngine engine;

  /**
   * Starts it in a fresh database on the same server.
   *
   * @param app whose database server is used
   */
  BareEngine(ChildApp app, String history) throws Exception {
    this.app = app;
    var server = app.database();
    var name = "bare_" + history;
    try (var connection = DriverManager.getConnection(server)) {
      connection.createStatement().execute("drop database if exists " + name);
      connection.createStatement().execute("create database " + name);
    }
    database = server.replace("/recourse?", "/" + name + "?");
    pool.setJdbcUrl(database + "&reWriteBatchedInserts=true");
    pool.setMaximumPoolSize(24);
    pool.setMinimumIdle(4);
    engine = configuration(history).buildProcessEngine();
    deploy();
  }

  private StandaloneProcessEngineConfiguration configuration(String history) {
    var jobs = new ThreadPoolJobExecutor();
    jobs.setThreadPoolExecutor(threads);
    jobs.setMaxJobsPerAcquisition(32);
    jobs.setWaitTimeInMillis(1000);
    jobs.setMaxWait(10000);
    var configuration = new StandaloneProcessEngineConfiguration();
    configuration.setProcessEngineName("bare-" + history);
    configuration.setDataSource(pool);
    configuration.setDatabaseSchemaUpdate("true");
    configuration.setHistory(history);
    configuration.setJobExecutor(jobs);
    configuration.setJobExecutorActivate(true);
    configuration.setMetricsEnabled(true);
    configuration.setDbMetricsReporterActivate(false);
    configuration.setTaskMetricsEnabled(false);
    configuration.setCmmnEnabled(false);
    configuration.setStandaloneTasksEnabled(false);
    configuration.setJobExecutorPreferTimerJobs(true);
    configuration.setJobExecutorAcquireByDueDate(true);
    configuration.setBeans(steps());
    return configuration;
  }

  private Map<Object, Object> steps() {
    Map<Object, Object> beans = new HashMap<>();
    beans.put(
        "classifyComplaint",
        (JavaDelegate)
            step -> {
              step.setVariable("classification", "GRIEVANCE");
              step.setVariable("logOnly", false);
              engine
                  .getRuntimeService()
                  .startProcessInstanceByKey(
                      "grievance-clock",
                      step.getProcessBusinessKey(),
                      Map.of("caseId", step.getVariable("caseId"), "nextDueAt", inAMonth()));
            });
    beans.put(
        "lookAtClocks",
        (JavaDelegate)
            step -> {
              step.setVariable("nextDueAt", inAMonth());
              step.setVariable("clockNews", "NOTHING_MORE");
            });
    beans.put("determineTracks", (JavaDelegate) step -> step.setVariable("plansConcerned", 0));
    beans.put("closeGrievance", (JavaDelegate) step -> step.setVariable("watchDueAt", inAMonth()));
    beans.put("sendLetters", (JavaDelegate) step -> step.setVariable("letterFate", "GONE"));
    for (var step : new String[] {"composeLetters", "logComplaint", "recordWithdrawal"}) {
      beans.put(step, (JavaDelegate) nothing -> {});
    }
    return beans;
  }

  private void deploy() throws Exception {
    var deployment = engine.getRepositoryService().createDeployment();
    for (var folder : new String[] {"processes/grievance", "forms/grievance"}) {
      try (var files = Files.newDirectoryStream(Path.of(folder), "*.{bpmn,dmn,form}")) {
        for (var file : files) {
          deployment.addString(file.toString(), Files.readString(file));
        }
      }
    }
    deployment.deploy();
  }

  @Override
  public String database() {
    return database;
  }

  @Override
  public long processorMillis() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
  }

  @Override
  public long serverMillis() {
    return app.serverMillis();
  }

  @Override
  public Seat seat() {
    return null;
  }

  @Override
  public void open(Seat seat, long number) {
    engine
        .getRuntimeService()
        .startProcessInstanceByKey(
            "grievance", "GR-" + number, Map.of("caseId", UUID.randomUUID().toString()));
  }

  @Override
  public void complete(Seat seat, String task, String step) {
    Map<String, Object> facts =
        switch (step) {
          case "TriageComplaint" ->
              Map.of("confirmedClassification", "GRIEVANCE", "departmentsAsked", 0);
          case "ApproveResolution" -> Map.of("approval", "APPROVED");
          default -> Map.of();
        };
    engine.getTaskService().complete(task, facts);
  }

  /** Begins so many processes that wait for the clocks of a case. */
  void beginClocks(int many) {
    LongStream.range(0, many)
        .parallel()
        .forEach(
            number ->
                engine
                    .getRuntimeService()
                    .startProcessInstanceByKey(
                        "grievance-clock",
                        "GR-" + number,
                        Map.of("caseId", UUID.randomUUID().toString(), "nextDueAt", inAMonth())));
  }

  private static Date inAMonth() {
    return Date.from(Instant.now().plus(Duration.ofDays(30)));
  }

  @Override
  public void close() throws InterruptedException {
    engine.close();
    threads.shutdown();
    threads.awaitTermination(1, TimeUnit.MINUTES);
    pool.close();
  }
}
