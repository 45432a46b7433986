package org.recourse.engine.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Who may enter the embedded server: one administrator, and the application, which owns its
 * database and no more.
 */
final class ServerRoles {

  static final String ADMINISTRATOR = "postgres";
  static final String APPLICATION = "recourse";
  static final String DATABASE = "recourse";

  private ServerRoles() {}

  /** Makes the application's role and database unless they are there. */
  static void prepare(PostgresServer server) throws SQLException {
    try (var connection =
        DriverManager.getConnection(server.jdbcUrl("postgres"), ADMINISTRATOR, server.password())) {
      if (!exists(connection, "select 1 from pg_roles where rolname = '" + APPLICATION + "'")) {
        // The password is hexadecimal, and so safe inside quotes.
        execute(
            connection,
            "create role " + APPLICATION + " login password '" + server.password() + "'");
      }
      if (!exists(connection, "select 1 from pg_database where datname = '" + DATABASE + "'")) {
        execute(connection, "create database " + DATABASE + " owner " + APPLICATION);
      }
    }
  }

  private static boolean exists(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      return rows.next();
    }
  }

  private static void execute(Connection connection, String command) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(command);
    }
  }
}
