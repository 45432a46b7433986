package org.recourse.casefile;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One PostgreSQL for all tests of the case file; its superuser plays whoever goes around the
 * application.
 */
class TestServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static EmbeddedPostgres server;

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestPropertyValues.of(
            "spring.datasource.url=" + running().getJdbcUrl("postgres", "postgres"),
            "spring.datasource.username=postgres")
        .applyTo(context);
  }

  static DataSource asSuperuser() {
    return running().getPostgresDatabase();
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
