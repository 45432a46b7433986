package org.recourse.engine.refusals;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.ProcessEnginePersistenceException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.glassfish.jersey.server.ParamException;

/** Whose fault an error of the engine's calls is, as an HTTP status. */
final class Blame {

  private static final int WRONG = 400;
  private static final int FORBIDDEN = 403;
  private static final int NOT_THERE = 404;
  private static final int BROKEN = 500;

  /** Whatever the engine looked for by an id and did not find; its words end with the thing. */
  private static final Pattern MISSING =
      Pattern.compile(
          "(?:task|execution|processDefinition|decisionDefinition|resource|deployment|job) is null"
              + "|No job found with id|no deployed .+ found",
          Pattern.DOTALL);

  /** SQL's class of errors about the values of a question, as a day that no calendar has. */
  private static final String ABOUT_VALUES = "22";

  private static final String CALLS = "org.camunda.bpm.engine.rest.";
  private static final String COCKPITS_CALLS = "org.camunda.bpm.cockpit.impl.plugin.";

  private Blame() {}

  /**
   * The status an error deserves.
   *
   * @param status the one Camunda would answer with
   */
  static int status(Throwable error, int status) {
    if (error instanceof ParamException) {
      return WRONG;
    }
    if (status != BROKEN && status != WRONG) {
      return status;
    }
    if (cause(error) instanceof AuthorizationException) {
      return FORBIDDEN;
    }
    if (isAboutSomethingMissing(error)) {
      return NOT_THERE;
    }
    return status == BROKEN && isOfWhatWasSaid(error) ? WRONG : status;
  }

  private static boolean isAboutSomethingMissing(Throwable error) {
    return Stream.of(error, cause(error))
        .anyMatch(
            one ->
                one instanceof NotFoundException
                    || one.getMessage() != null && MISSING.matcher(one.getMessage()).find());
  }

  private static boolean isOfWhatWasSaid(Throwable error) {
    if (error instanceof ProcessEnginePersistenceException) {
      return isAboutValues(error);
    }
    // What the engine refuses of itself has no cause; what failed while it worked has one.
    if (error instanceof NullValueException || error.getClass() == ProcessEngineException.class) {
      return error.getCause() == null;
    }
    return !(error instanceof ProcessEngineException)
        && !(error instanceof RestException)
        && isThrownWhileUnpacking(error);
  }

  private static boolean isAboutValues(Throwable error) {
    for (var one = error; one != null; one = one.getCause()) {
      if (one instanceof SQLException refused && refused.getSQLState() != null) {
        return refused.getSQLState().startsWith(ABOUT_VALUES);
      }
    }
    return false;
  }

  /** Whether Camunda's calls stumbled over what they were handed before the engine was asked. */
  private static boolean isThrownWhileUnpacking(Throwable error) {
    return Arrays.stream(error.getStackTrace())
        .map(StackTraceElement::getClassName)
        .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk."))
        .findFirst()
        .filter(name -> name.startsWith(CALLS) || name.startsWith(COCKPITS_CALLS))
        .isPresent();
  }

  private static Throwable cause(Throwable error) {
    return error.getCause() == null ? error : error.getCause();
  }
}
