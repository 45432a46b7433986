package org.recourse.assistance.determination;

import java.util.Set;
import java.util.UUID;
import org.recourse.casefile.SignedOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Knows who filled in what the determinations of a case rest on: the household as it was told, the
 * answers, the papers, the programs, the amounts. None of them approves one.
 */
@Component
public class Preparers {

  private static final Set<String> PREPARING =
      Set.of(
          "interview-patient",
          "answer-questions",
          "collect-papers",
          "choose-programs",
          "complete-amounts");

  private final JdbcClient database;
  private final SignedOn person;

  Preparers(JdbcClient database, SignedOn person) {
    this.database = database;
    this.person = person;
  }

  /** Whoever acts fills in this form, which a determination may rest on. */
  public void note(UUID caseId, String form) {
    if (PREPARING.contains(form)) {
      note(caseId);
    }
  }

  /** Whoever acts has just told what determinations rest on. */
  public void note(UUID caseId) {
    database
        .sql(
            "insert into assistance_preparer (case_id, prepared_by) values (?, ?) on conflict"
                + " (case_id, prepared_by) do update set turn = default")
        .params(caseId, person.username())
        .update();
  }

  /**
   * The sign-in name of the last; the hospital's own software where no person filled anything in.
   */
  String of(UUID caseId) {
    return database
        .sql(
            "select prepared_by from assistance_preparer where case_id = ? order by turn desc"
                + " limit 1")
        .param(caseId)
        .query(String.class)
        .optional()
        .orElse(SignedOn.SYSTEM);
  }

  /** Everybody, in no order; empty where no person filled anything in. */
  Set<String> all(UUID caseId) {
    return Set.copyOf(
        database
            .sql("select prepared_by from assistance_preparer where case_id = ?")
            .param(caseId)
            .query(String.class)
            .list());
  }
}
