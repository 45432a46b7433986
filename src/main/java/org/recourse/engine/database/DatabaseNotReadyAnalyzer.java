package org.recourse.engine.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints why the database cannot be used, and the remedy, in place of a stack trace. */
class DatabaseNotReadyAnalyzer extends AbstractFailureAnalyzer<DatabaseNotReady> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, DatabaseNotReady cause) {
    return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
  }
}
