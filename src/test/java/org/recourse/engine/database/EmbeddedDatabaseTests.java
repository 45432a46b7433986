package org.recourse.engine.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recourse.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;

@RecourseTest
class EmbeddedDatabaseTests {

  @Autowired DataSource dataSource;

  @Autowired
  @Qualifier("numbersDataSource")
  DataSource numbersDataSource;

  @Autowired JdbcTemplate jdbc;

  @ParameterizedTest
  @CsvSource({
    "fsync, on",
    "synchronous_commit, on",
    "full_page_writes, on",
    "data_checksums, on",
    "listen_addresses, 127.0.0.1",
    "password_encryption, scram-sha-256",
    "log_min_error_statement, panic"
  })
  void nothing_is_lost_and_nobody_else_gets_in(String setting, String value) {
    assertThat(jdbc.queryForObject("select current_setting(?)", String.class, setting))
        .isEqualTo(value);
  }

  @Test
  void the_application_owns_its_database_and_no_more() {
    assertThat(
            jdbc.queryForMap(
                "select current_database()::text as db, current_user::text as role, usesuper as"
                    + " super from pg_user where usename = current_user"))
        .containsEntry("db", "recourse")
        .containsEntry("role", "recourse")
        .containsEntry("super", false);
  }

  @Test
  void connections_are_pooled() throws Exception {
    var pool = dataSource.unwrap(HikariDataSource.class);

    assertThat(pool.getMaximumPoolSize()).isEqualTo(24);
    assertThat(pool.getDataSourceProperties()).containsEntry("reWriteBatchedInserts", "true");
  }

  @Test
  void case_numbers_have_two_connections_of_their_own_on_the_same_database() throws Exception {
    var pool = numbersDataSource.unwrap(HikariDataSource.class);

    assertThat(pool).isNotSameAs(dataSource.unwrap(HikariDataSource.class));
    assertThat(pool.getMaximumPoolSize()).isEqualTo(2);
    assertThat(pool.getJdbcUrl()).isEqualTo(dataSource.unwrap(HikariDataSource.class).getJdbcUrl());
    assertThat(new JdbcTemplate(pool).queryForObject("select current_database()", String.class))
        .isEqualTo("recourse");
  }

  @Test
  void a_database_error_does_not_quote_the_value_that_caused_it() {
    jdbc.execute("create table if not exists quoted_value (name text primary key)");
    jdbc.update("insert into quoted_value values ('MARKED') on conflict do nothing");

    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(
                () -> jdbc.update("insert into quoted_value values (?)", "MARKED")))
        .hasMessageContaining("duplicate key")
        .hasMessageNotContaining("MARKED");
  }
}
