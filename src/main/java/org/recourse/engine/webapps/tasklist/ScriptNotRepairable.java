package org.recourse.engine.webapps.tasklist;

/**
 * The start stops: a script of the web applications is not the one its repairs were written for.
 */
class ScriptNotRepairable extends RuntimeException {

  private final transient ScriptRepair repair;

  ScriptNotRepairable(ScriptRepair repair, int found) {
    super(
        "The repair '%s' of camunda-%s-bootstrap.js found its text %s."
            .formatted(repair.name(), repair.app(), found == 0 ? "nowhere" : "more than once"));
    this.repair = repair;
  }

  ScriptRepair repair() {
    return repair;
  }
}
