package org.recourse.engine.webapps.tasklist;

/** What became of a task that somebody tried to work on. */
enum TaskFate {
  STILL_OPEN,
  COMPLETED_BY_YOU,
  COMPLETED_BY_ANOTHER,
  /** It ended without being completed, for example because the case was withdrawn. */
  NO_LONGER_NEEDED,
  UNKNOWN
}
