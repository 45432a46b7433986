package org.recourse.security.staff;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** The sessions people have open, on whatever node. */
@Component
class OpenSessions {

  private final FindByIndexNameSessionRepository<?> sessions;

  OpenSessions(FindByIndexNameSessionRepository<?> sessions) {
    this.sessions = sessions;
  }

  /** Signs a person out everywhere. */
  void endAllOf(String username) {
    sessions.findByPrincipalName(username).keySet().forEach(sessions::deleteById);
  }
}
