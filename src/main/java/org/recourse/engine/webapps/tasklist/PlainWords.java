package org.recourse.engine.webapps.tasklist;

import static java.util.regex.Pattern.DOTALL;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import org.recourse.engine.EngineClock;

/**
 * Says what happened and what to do, in place of the engine's technical words. Never repeats an id.
 */
final class PlainWords {

  /**
   * Form gates refuse with this exception and nothing else throws it; its words are already plain.
   */
  private static final String REFUSAL = "FormFieldValidationException";

  private static final String CLAIMED = "TaskAlreadyClaimedException";

  private static final Pattern WRAPPED =
      Pattern.compile(
          "Cannot (?:submit task form|complete task|instantiate process definition) \\S+: (.+)",
          DOTALL);

  private static final String COPY =
      " What you typed is still on this screen: copy what you need, then refresh.";

  private PlainWords() {}

  static EngineError about(EngineError error, EngineCall call, TaskFate fate) {
    return new EngineError(
        status(error),
        error.type(),
        refusal(error).orElseGet(() -> sentence(error, call, fate)),
        error.code());
  }

  /** What a person can mend, or was too late for, is no failure of the house. */
  private static int status(EngineError error) {
    if (error.status() < 500) {
      return error.status();
    }
    if (REFUSAL.equals(error.type())) {
      return 400;
    }
    if (error.isAboutAMissingTask()) {
      return 404;
    }
    return error.isACollision() || CLAIMED.equals(error.type()) ? 409 : error.status();
  }

  private static Optional<String> refusal(EngineError error) {
    if (REFUSAL.equals(error.type())) {
      return Optional.ofNullable(error.message());
    }
    if (error.status() != 400 || !"RestException".equals(error.type()) || error.message() == null) {
      return Optional.empty();
    }
    var wrapped = WRAPPED.matcher(error.message());
    return wrapped.matches() ? Optional.of(wrapped.group(1)) : Optional.empty();
  }

  private static String sentence(EngineError error, EngineCall call, TaskFate fate) {
    if (error.status() == 403 || "AuthorizationException".equals(error.type())) {
      return "You may not do this with your role. If you should be able to, ask your supervisor.";
    }
    if (CLAIMED.equals(error.type())) {
      return "A colleague has already claimed this task. Refresh your list and choose another.";
    }
    if (error.says("is suspended")) {
      return "A supervisor has paused this case, so nothing was saved. Try again when it goes on.";
    }
    if (call.taskId() != null && (error.isAboutAMissingTask() || error.isACollision())) {
      // What is open and yet not found is not for this person to see.
      var hidden = fate == TaskFate.STILL_OPEN && error.isAboutAMissingTask();
      return fateOf(call, hidden ? TaskFate.UNKNOWN : fate);
    }
    if (error.isACollision()) {
      return "Somebody changed the same thing at the same moment, so nothing was saved. Please try"
          + " again.";
    }
    if (error.status() == 400) {
      return "An answer does not fit its question, so nothing was saved. Check the form and try"
          + " again.";
    }
    if (error.status() == 404) {
      return "This form is no longer in use. Close it, refresh the page and start again.";
    }
    return "Something went wrong here and nothing was saved. Try again; if it happens again, tell"
        + " an administrator that it happened at "
        + LocalTime.now(EngineClock.HOSPITAL).format(DateTimeFormatter.ofPattern("HH:mm"))
        + ".";
  }

  private static String fateOf(EngineCall call, TaskFate fate) {
    boolean typed = call.isFormSubmission();
    return switch (fate) {
      case COMPLETED_BY_ANOTHER ->
          typed
              ? "Somebody else has just completed this task, so your answers were not taken." + COPY
              : "Somebody else has just completed this task. Refresh your list.";
      case COMPLETED_BY_YOU ->
          "You have already completed this task; nothing was changed. Refresh your list.";
      case NO_LONGER_NEEDED ->
          "This task is no longer needed: its case has moved on, perhaps because it was withdrawn."
              + (typed ? COPY : " Refresh your list.");
      case STILL_OPEN ->
          "Somebody changed this task at the same moment, so nothing was saved. Refresh it and try"
              + " again.";
      case UNKNOWN -> "This task is not there any more." + (typed ? COPY : " Refresh your list.");
    };
  }
}
