package org.recourse.engine.database;

/**
 * The database cannot be used: what happened in one sentence, and what the administrator can do
 * about it.
 */
class DatabaseNotReady extends RuntimeException {

  private final String remedy;

  DatabaseNotReady(String whatHappened, String remedy) {
    this(whatHappened, remedy, null);
  }

  DatabaseNotReady(String whatHappened, String remedy, Throwable cause) {
    super(whatHappened, cause);
    this.remedy = remedy;
  }

  String remedy() {
    return remedy;
  }
}
