package org.recourse.engine.database;

import org.postgresql.util.PSQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words why a configured database server did not let Recourse in. */
class DatabaseRefusedAnalyzer extends AbstractFailureAnalyzer<PSQLException> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, PSQLException cause) {
    var state = cause.getSQLState() == null ? "" : cause.getSQLState();
    if (state.startsWith("08")) {
      return told(cause, "Start that server, or correct spring.datasource.url.");
    }
    if (state.startsWith("28")) {
      return told(cause, "Correct spring.datasource.username and spring.datasource.password.");
    }
    if ("3D000".equals(state)) {
      return told(
          cause, "Make the database, or correct the name at the end of spring.datasource.url.");
    }
    return null;
  }

  private static FailureAnalysis told(PSQLException cause, String remedy) {
    return new FailureAnalysis("The database cannot be used: " + cause.getMessage(), remedy, cause);
  }
}
