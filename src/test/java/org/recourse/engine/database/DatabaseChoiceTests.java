package org.recourse.engine.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.DriverManager;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;

class DatabaseChoiceTests {

  private final ApplicationContextRunner recourse =
      new ApplicationContextRunner()
          .withUserConfiguration(FoundAsInTheProduct.class)
          .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class))
          .withPropertyValues("recourse.database.folder=target/databases/never");

  @ComponentScan(basePackageClasses = EmbeddedDatabase.class)
  static class FoundAsInTheProduct {}

  @Test
  void a_configured_server_is_used_and_the_embedded_one_does_not_exist() {
    var server = TestDatabase.shared();

    recourse
        .withPropertyValues(
            "spring.datasource.url=" + server.jdbcUrl(ServerRoles.DATABASE),
            "spring.datasource.username=" + ServerRoles.APPLICATION,
            "spring.datasource.password=" + server.password())
        .run(
            context -> {
              assertThat(context).hasNotFailed().doesNotHaveBean(PostgresServer.class);
              assertThat(
                      context.getBean(DataSource.class).unwrap(HikariDataSource.class).getJdbcUrl())
                  .isEqualTo(server.jdbcUrl(ServerRoles.DATABASE));
              assertThat(
                      new JdbcTemplate(context.getBean("numbersDataSource", DataSource.class))
                          .queryForObject("select current_user", String.class))
                  .isEqualTo(ServerRoles.APPLICATION);
            });
  }

  @Test
  void the_environment_of_a_container_configures_a_server_too() {
    recourse
        .withInitializer(
            context ->
                context
                    .getEnvironment()
                    .getPropertySources()
                    .addFirst(
                        new SystemEnvironmentPropertySource(
                            "test-systemEnvironment",
                            Map.of("SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:1/none"))))
        .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(PostgresServer.class));
  }

  @Test
  void an_empty_setting_configures_nothing() {
    recourse
        .withPropertyValues("spring.datasource.url=")
        .withInitializer(new TestDatabase()::initialize)
        .run(context -> assertThat(context).hasNotFailed().hasSingleBean(EmbeddedConnection.class));
  }

  @Test
  void half_a_configuration_is_refused_before_anything_is_written() {
    recourse
        .withPropertyValues("spring.datasource.username=somebody")
        .run(
            context ->
                assertThat(context)
                    .hasFailed()
                    .getFailure()
                    .rootCause()
                    .isInstanceOf(DatabaseNotReady.class)
                    .hasMessage(
                        "spring.datasource.username is set, but spring.datasource.url is not."));
  }

  @Test
  void a_build_without_a_database_on_board_asks_for_one() {
    recourse
        .withClassLoader(new FilteredClassLoader("io.zonky.test"))
        .run(
            context -> {
              assertThat(context)
                  .hasFailed()
                  .getFailure()
                  .rootCause()
                  .isInstanceOf(DatabaseNotReady.class);
              var told = new DatabaseNotReadyAnalyzer().analyze(context.getStartupFailure());
              assertThat(told.getDescription()).contains("does not bring its own");
              assertThat(told.getAction()).startsWith("Set SPRING_DATASOURCE_URL");
            });
  }

  @Test
  void a_configured_server_that_does_not_let_recourse_in_is_told_with_a_remedy() {
    var server = TestDatabase.shared();

    assertThat(remedyFor("jdbc:postgresql://127.0.0.1:1/none", "any"))
        .startsWith("Start that server");
    assertThat(remedyFor(server.jdbcUrl("recourse"), "wrong"))
        .startsWith("Correct spring.datasource.username");
    assertThat(remedyFor(server.jdbcUrl("missing"), server.password()))
        .startsWith("Make the database");
  }

  private static String remedyFor(String url, String password) {
    var refusal =
        catchThrowable(() -> DriverManager.getConnection(url, ServerRoles.APPLICATION, password));
    return new DatabaseRefusedAnalyzer().analyze(new IllegalStateException(refusal)).getAction();
  }
}
