package org.recourse.engine.webapps.tasklist;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** Says what happened and what to do, in place of the engine's technical words. Never repeats an id. */
final class PlainWords {

  /** Our own refusals by name: their words are already plain, the engine only lost their status. */
  private static final Map<String, Integer> OWN =
      Map.of("InvalidInput", 400, "NotYours", 403, "CaseNotFound", 404, "NotAllowedNow", 409);

  private static final String COPY = " What you typed is still on this screen: copy what you need, then refresh.";

  private PlainWords() {}

  static EngineError about(EngineError error, EngineCall call, TaskFate fate) {
    if (OWN.containsKey(error.type())) {
      return new EngineError(OWN.get(error.type()), error.type(), error.message(), error.code());
    }
    return new EngineError(error.status(), error.type(), sentence(error, call, fate), error.code());
  }

  private static String sentence(EngineError error, EngineCall call, TaskFate fate) {
    if (error.status() == 403 || "AuthorizationException".equals(error.type())) {
      return "You may not do this with your role. If you should be able to, ask your supervisor.";
    }
    if ("TaskAlreadyClaimedException".equals(error.type())) {
      return "A colleague has already claimed this task. Refresh your list and choose another.";
    }
    if (error.says("is suspended")) {
      return "A supervisor has paused this case, so nothing was saved. Try again when it goes on.";
    }
    if (call.taskId() != null && (error.isAboutAMissingTask() || error.isACollision())) {
      return fateOf(call, fate);
    }
    if (error.isACollision()) {
      return "Somebody changed the same thing at the same moment, so nothing was saved. Please try again.";
    }
    if (error.status() == 400) {
      return "An answer does not fit its question, so nothing was saved. Check the form and try again.";
    }
    if (error.status() == 404) {
      return "This form is no longer in use. Close it, refresh the page and start again.";
    }
    return "Something went wrong here and nothing was saved. Try again; if it happens again, tell an administrator "
        + "that it happened at " + LocalTime.now().format(DateTimeFormatter.ofPattern("HH:mm")) + ".";
  }

  private static String fateOf(EngineCall call, TaskFate fate) {
    boolean typed = call.isFormSubmission();
    return switch (fate) {
      case COMPLETED_BY_ANOTHER ->
          typed
              ? "Somebody else has just completed this task, so your answers were not taken." + COPY
              : "Somebody else has just completed this task. Refresh your list.";
      case COMPLETED_BY_YOU -> "You have already completed this task; nothing was changed. Refresh your list.";
      case NO_LONGER_NEEDED ->
          "This task is no longer needed: its case has moved on, perhaps because it was withdrawn."
              + (typed ? COPY : " Refresh your list.");
      case STILL_OPEN ->
          "Somebody changed this task at the same moment, so nothing was saved. Refresh it and try again.";
      case UNKNOWN -> "This task is not there any more." + (typed ? COPY : " Refresh your list.");
    };
  }
}
