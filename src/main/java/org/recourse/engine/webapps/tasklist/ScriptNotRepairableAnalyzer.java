package org.recourse.engine.webapps.tasklist;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words which repair of Tasklist or Cockpit no longer fits, and what to do. */
class ScriptNotRepairableAnalyzer extends AbstractFailureAnalyzer<ScriptNotRepairable> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, ScriptNotRepairable cause) {
    return new FailureAnalysis(
        cause.getMessage() + " Without it: " + cause.repair().reason(),
        "The Camunda web applications on the class path are not version 7.24.0. Put that version"
            + " back, or look up the text in the new script and change the repair in"
            + " ScriptRepairs.",
        cause);
  }
}
