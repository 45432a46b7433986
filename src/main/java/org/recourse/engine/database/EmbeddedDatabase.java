package org.recourse.engine.database;

import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Starts the database Recourse brings along, when nobody configured one, and stops it after the
 * last connection.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(NoDatabaseConfigured.class)
@EnableConfigurationProperties(DatabaseProperties.class)
class EmbeddedDatabase {

  @Configuration(proxyBeanMethods = false)
  @Conditional(NoDatabaseConfigured.class)
  @ConditionalOnClass(name = ServerPrograms.LIBRARY)
  static class OnBoard {

    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean
    PostgresServer postgresServer(DatabaseProperties properties, Environment environment) {
      refuseHalfAConfiguration(environment);
      return PostgresServer.start(new DataFolder(properties.folder()), properties.port());
    }

    @Bean
    JdbcConnectionDetails embeddedConnectionDetails(PostgresServer server) {
      return new EmbeddedConnection(server);
    }

    private static void refuseHalfAConfiguration(Environment environment) {
      if (StringUtils.hasText(environment.getProperty("spring.datasource.username"))) {
        throw new DatabaseNotReady(
            "spring.datasource.username is set, but spring.datasource.url is not.",
            "Set spring.datasource.url to use that server, or remove spring.datasource.username to"
                + " use the database Recourse brings along.");
      }
    }
  }

  @Configuration(proxyBeanMethods = false)
  @Conditional(NoDatabaseConfigured.class)
  @ConditionalOnMissingClass(ServerPrograms.LIBRARY)
  static class NotOnBoard {

    @Bean
    JdbcConnectionDetails missingConnectionDetails() {
      throw new DatabaseNotReady(
          "No database is configured, and this build of Recourse does not bring its own.",
          "Set SPRING_DATASOURCE_URL (jdbc:postgresql://<host>:5432/<database>),"
              + " SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.");
    }
  }
}
