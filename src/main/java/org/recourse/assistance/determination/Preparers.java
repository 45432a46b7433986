package org.recourse.assistance.determination;

import java.util.UUID;
import org.recourse.casefile.SignedOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows who filled in last what a determination rests on; somebody else approves it. */
@Component
public class Preparers {

  private final JdbcClient database;
  private final SignedOn person;

  Preparers(JdbcClient database, SignedOn person) {
    this.database = database;
    this.person = person;
  }

  /** Whoever acts has just filled something in. */
  public void note(UUID caseId) {
    database
        .sql(
            "insert into assistance_preparer values (?, ?) on conflict (case_id) do update set"
                + " prepared_by = excluded.prepared_by")
        .params(caseId, person.username())
        .update();
  }

  /** The sign-in name; the house's own software where no person filled anything in. */
  String of(UUID caseId) {
    return database
        .sql("select prepared_by from assistance_preparer where case_id = ?")
        .param(caseId)
        .query(String.class)
        .optional()
        .orElse(SignedOn.SYSTEM);
  }
}
