package org.recourse.security.signon;

import java.util.regex.Pattern;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Hands out sessions that keep quiet while there is nothing new to write, so that most calls leave
 * the database alone when they end.
 */
class QuietSessionRepository<S extends Session> implements SessionRepository<QuietSession<S>> {

  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private final FindByIndexNameSessionRepository<S> sessions;

  QuietSessionRepository(FindByIndexNameSessionRepository<S> sessions) {
    this.sessions = sessions;
  }

  @Override
  public QuietSession<S> createSession() {
    return new QuietSession<>(sessions.createSession());
  }

  /** A cookie may hold anything; what is no id of ours is not worth a question to the database. */
  @Override
  public QuietSession<S> findById(String id) {
    if (!ID.matcher(id).matches()) {
      return null;
    }
    var found = sessions.findById(id);
    return found == null ? null : new QuietSession<>(found);
  }

  @Override
  public void save(QuietSession<S> quiet) {
    sessions.save(quiet.session());
  }

  @Override
  public void deleteById(String id) {
    sessions.deleteById(id);
  }
}
