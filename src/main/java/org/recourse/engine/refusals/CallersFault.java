package org.recourse.engine.refusals;

import jakarta.annotation.Priority;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.glassfish.jersey.internal.spi.AutoDiscoverable;

/**
 * Tells what a call of Tasklist or Cockpit said wrongly, or asked for and is not there, from what
 * is broken here: the first are 400 and 404, and only the last is a failure of the house.
 */
public class CallersFault implements AutoDiscoverable {

  @Override
  public void configure(FeatureContext application) {
    application.register(OfAnything.class, 1);
    application.register(OfTheEngine.class, 1);
    application.register(OfTheCalls.class, 1);
  }

  private static Response answer(Throwable error) {
    var said = ExceptionHandlerHelper.getInstance().getResponse(error);
    return Response.fromResponse(said).status(Blame.status(error, said.getStatus())).build();
  }

  /** What nobody else speaks for. */
  @Priority(1)
  public static class OfAnything implements ExceptionMapper<Throwable> {

    @Override
    public Response toResponse(Throwable error) {
      return answer(error);
    }
  }

  /** What the engine itself complains of. */
  @Priority(1)
  public static class OfTheEngine implements ExceptionMapper<ProcessEngineException> {

    @Override
    public Response toResponse(ProcessEngineException error) {
      return answer(error);
    }
  }

  /** What its calls complain of. */
  @Priority(1)
  public static class OfTheCalls implements ExceptionMapper<RestException> {

    @Override
    public Response toResponse(RestException error) {
      return answer(error);
    }
  }
}
