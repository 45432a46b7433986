package org.recourse.engine.web;

import org.camunda.bpm.engine.runtime.Incident;

/** Turns the engine's word for a failure into what a supervisor can do about it. */
final class IncidentAdvice {

  private IncidentAdvice() {}

  static String on(String incidentType, String step) {
    return switch (incidentType) {
      case Incident.FAILED_JOB_HANDLER_TYPE ->
          "\"%s\" failed several times, so the case waits here. Nothing is lost. Choose \"Try again now\"; if it "
                  .formatted(step)
              + "fails again, give an administrator the case number and the time.";
      case Incident.EXTERNAL_TASK_HANDLER_TYPE ->
          "\"%s\" was refused by another system several times. Ask an administrator whether that system is up, then retry."
              .formatted(step);
      default ->
          "\"%s\" needs attention. Give an administrator the case number and the time."
              .formatted(step);
    };
  }
}
