package org.recourse.assistance.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.ResourcePropertySource;

/**
 * Gives letters of the demo somebody to name, so that they can go, and lets example amounts decide;
 * what is configured counts more. Outside demo mode a house names its own people, or its letters do
 * not leave.
 */
class DemoAssistanceSettings implements EnvironmentPostProcessor, Ordered {

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    if (environment.getProperty("recourse.demo", Boolean.class, false)) {
      try {
        environment
            .getPropertySources()
            .addLast(
                new ResourcePropertySource(new ClassPathResource("demo/assistance.properties")));
      } catch (IOException e) {
        throw new UncheckedIOException("The settings of the demo cannot be read", e);
      }
    }
  }

  /** After whoever decides that this is a demo, who is named before it in the list. */
  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE;
  }
}
