package org.recourse.engine.webapps;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.ContextResolver;
import org.camunda.bpm.engine.rest.hal.Hal;
import org.camunda.bpm.engine.rest.mapper.JacksonConfigurator;
import org.glassfish.jersey.internal.spi.AutoDiscoverable;

/**
 * Lets all calls of Tasklist and Cockpit share one reader of JSON. Camunda makes a new one for each
 * call, which then learns anew, property by property, what a task query looks like.
 */
public class OneObjectMapper implements AutoDiscoverable {

  @Override
  public void configure(FeatureContext application) {
    application.register(Shared.class, 1);
  }

  /** Configured as Camunda configures its own. */
  @Priority(1)
  @Produces({MediaType.APPLICATION_JSON, Hal.APPLICATION_HAL_JSON})
  public static class Shared implements ContextResolver<ObjectMapper> {

    private final ObjectMapper mapper =
        JacksonConfigurator.configureObjectMapper(new ObjectMapper());

    @Override
    public ObjectMapper getContext(Class<?> type) {
      return mapper;
    }
  }
}
