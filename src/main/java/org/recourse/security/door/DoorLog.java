package org.recourse.security.door;

import java.util.List;
import java.util.UUID;
import org.recourse.casefile.access.AccessLog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The book at the door: who opened which case, and who was turned away. */
@Repository
class DoorLog {

  private final JdbcClient database;
  private final AccessLog log;
  private final TransactionTemplate apart;

  DoorLog(JdbcClient database, AccessLog log, PlatformTransactionManager transactions) {
    this.database = database;
    this.log = log;
    this.apart = new TransactionTemplate(transactions);
    this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** Whether a person is named in the complaint, which closes the case to them. */
  boolean isNamed(UUID caseId, String username) {
    return database
        .sql("select exists (select from named_person where case_id = ? and username = ?)")
        .params(caseId, username)
        .query(Boolean.class)
        .single();
  }

  /** Whether a case of one of these flows is linked to this one, and does not name this person. */
  boolean isLinkedTo(UUID caseId, List<String> flows, String username) {
    return database
        .sql(
            "select exists (select from related_case r join case_file f on f.id = r.case_id"
                + " where r.other_id = :case and f.kind in (:flows) and not exists (select from"
                + " named_person n where n.case_id = f.id and n.username = :username))")
        .param("case", caseId)
        .param("username", username)
        .param("flows", flows)
        .query(Boolean.class)
        .single();
  }

  /**
   * A refusal is about to roll back whatever was under way, and a reader's transaction may not
   * write: both write apart.
   */
  void write(UUID caseId, String username, String action, boolean allowed) {
    if (!allowed || TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
      apart.executeWithoutResult(status -> log.write(caseId, username, action, allowed));
    } else {
      log.write(caseId, username, action, allowed);
    }
  }
}
