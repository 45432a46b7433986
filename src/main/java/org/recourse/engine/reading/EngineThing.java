package org.recourse.engine.reading;

import java.util.Arrays;
import java.util.Optional;

/** What the engine's calls name by an id, and where its process is found. */
public enum EngineThing {
  PROCESS_INSTANCE("process-instance", "processInstanceId", "cast(:id as text)"),
  TASK("task", "taskId", "select proc_inst_id_ from act_hi_taskinst where id_ = :id"),
  EXECUTION(
      "execution", "executionId", "select proc_inst_id_ from act_ru_execution where id_ = :id"),
  JOB("job", "jobId", "select process_instance_id_ from act_ru_job where id_ = :id"),
  /** Of a model, so of no case. */
  JOB_DEFINITION("job-definition", "jobDefinitionId", "select null where :id is null"),
  JOB_LOG("job-log", "logId", "select process_instance_id_ from act_hi_job_log where id_ = :id"),
  INCIDENT("incident", "incidentId", "select proc_inst_id_ from act_hi_incident where id_ = :id");

  private final String word;
  private final String parameter;
  private final String process;

  EngineThing(String word, String parameter, String process) {
    this.word = word;
    this.parameter = parameter;
    this.process = process;
  }

  /** The thing an address calls by this word; empty for any other word. */
  static Optional<EngineThing> of(String word) {
    return Arrays.stream(values()).filter(thing -> thing.word.equals(word)).findFirst();
  }

  /** What lists are narrowed by to those of one such thing. */
  String parameter() {
    return parameter;
  }

  /** The question for the id of its process. */
  String process() {
    return process;
  }
}
