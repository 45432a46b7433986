package org.recourse.security.signon;

import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Writes a session only when there is something new in it. Otherwise every click would write two
 * rows and wait for the disk, just to say that somebody is still there; half a minute's precision
 * is enough for that.
 */
@Component
class QuietSessions implements SessionRepositoryCustomizer<JdbcIndexedSessionRepository> {

  private static final String SEEN =
      """
      update %TABLE_NAME% s set session_id = n.session_id, last_access_time = n.seen,
        max_inactive_interval = n.longest, expiry_time = n.expiry, principal_name = n.principal
      from (select cast(? as char(36)) as session_id, cast(? as bigint) as seen, cast(? as integer) as longest,
        cast(? as bigint) as expiry, cast(? as text) as principal, cast(? as char(36)) as id) n
      where s.primary_id = n.id and (s.session_id <> n.session_id or s.principal_name is distinct from n.principal
        or s.max_inactive_interval <> n.longest or n.seen - s.last_access_time > 30000)
      """;

  private static final String CHANGED =
      """
      update %TABLE_NAME%_attributes a set attribute_bytes = n.bytes
      from (select cast(? as bytea) as bytes, cast(? as char(36)) as id, cast(? as text) as name) n
      where a.session_primary_id = n.id and a.attribute_name = n.name and a.attribute_bytes <> n.bytes
      """;

  @Override
  public void customize(JdbcIndexedSessionRepository sessions) {
    sessions.setUpdateSessionQuery(SEEN);
    sessions.setUpdateSessionAttributeQuery(CHANGED);
  }
}
