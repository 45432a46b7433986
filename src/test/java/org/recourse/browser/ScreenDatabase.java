package org.recourse.browser;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A server of their own for the tests that look at the screen: here jobs run by themselves, as at
 * the hospital.
 */
class ScreenDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static EmbeddedPostgres server;

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestPropertyValues.of(
            "spring.datasource.url=" + running().getJdbcUrl("postgres", "postgres"),
            "spring.datasource.username=postgres")
        .applyTo(context);
  }

  private static synchronized EmbeddedPostgres running() {
    try {
      server = server == null ? EmbeddedPostgres.start() : server;
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
