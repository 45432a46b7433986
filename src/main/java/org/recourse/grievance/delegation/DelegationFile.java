package org.recourse.grievance.delegation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The delegations on file. None is ever deleted, because approvals name them. */
@Component
class DelegationFile {

  private static final String ALL = "select * from grievance_delegation";

  private final JdbcClient database;

  DelegationFile(JdbcClient database) {
    this.database = database;
  }

  List<Delegation> all() {
    return database.sql(ALL + " order by username, scope, filed_at").query(Delegation.class).list();
  }

  List<Delegation> of(String username) {
    return database
        .sql(ALL + " where username = ? order by filed_at")
        .param(username)
        .query(Delegation.class)
        .list();
  }

  Optional<Delegation> held(UUID id) {
    return database
        .sql(ALL + " where id = ? for update")
        .param(id)
        .query(Delegation.class)
        .optional();
  }

  void add(Delegation delegation) {
    database
        .sql(
            """
            insert into grievance_delegation (id, username, scope, granted_by_body, resolution,
              document, valid_from, valid_until, filed_by, filed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            delegation.id(),
            delegation.username(),
            delegation.scope().name(),
            delegation.grantedByBody(),
            delegation.resolution(),
            delegation.document(),
            delegation.validFrom(),
            delegation.validUntil(),
            delegation.filedBy(),
            delegation.filedAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  void revoke(UUID id, String by, Instant at, String reason) {
    database
        .sql(
            "update grievance_delegation set revoked_at = ?, revoked_by = ?, revoke_reason = ?"
                + " where id = ?")
        .params(at.atOffset(ZoneOffset.UTC), by, reason, id)
        .update();
  }
}
