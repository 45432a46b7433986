package org.recourse.browser;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A server of their own for the tests that look at the screen: here jobs run by themselves, as at
 * the hospital. Each start of the product finds an empty database.
 */
class ScreenDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static EmbeddedPostgres server;
  private static int starts;

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestPropertyValues.of(
            "spring.datasource.url=" + anEmptyDatabase(),
            "spring.datasource.username=postgres",
            // At the end the server may stop first; nobody waits long for it then.
            "spring.datasource.hikari.connection-timeout=10000")
        .applyTo(context);
  }

  private static synchronized String anEmptyDatabase() {
    var name = "screen" + ++starts;
    try {
      server = server == null ? EmbeddedPostgres.start() : server;
      try (var connection = server.getPostgresDatabase().getConnection();
          var statement = connection.createStatement()) {
        statement.execute("create database " + name);
      }
      return server.getJdbcUrl("postgres", name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
