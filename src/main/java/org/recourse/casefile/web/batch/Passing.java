package org.recourse.casefile.web.batch;

import java.sql.SQLException;
import java.util.Set;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells troubles that pass, such as a database that restarts, from those that stay. */
public final class Passing {

  // Connection lost, server going down or coming up, out of resources, deadlock or serialization.
  private static final Set<String> STATES = Set.of("08", "57", "53", "40");

  private Passing() {}

  /** Whether trying again in a moment may help. */
  public static boolean is(Throwable error) {
    for (var cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof TransientDataAccessException
          || cause instanceof CannotCreateTransactionException
          || cause instanceof SQLException sql && passes(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }

  private static boolean passes(String state) {
    return state != null && state.length() == 5 && STATES.contains(state.substring(0, 2));
  }
}
