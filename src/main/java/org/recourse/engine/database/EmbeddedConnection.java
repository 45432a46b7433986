package org.recourse.engine.database;

import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

/** How the connection pools reach the database Recourse brings along. */
record EmbeddedConnection(PostgresServer server) implements JdbcConnectionDetails {

  @Override
  public String getJdbcUrl() {
    return server.jdbcUrl(ServerRoles.DATABASE);
  }

  @Override
  public String getUsername() {
    return ServerRoles.APPLICATION;
  }

  @Override
  public String getPassword() {
    return server.password();
  }
}
