package org.recourse.casefile.audit;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.recourse.casefile.CaseKind;
import org.recourse.casefile.SignedOn;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Proves that the record is whole, or names what is not. */
@Service
public class Verification {

  private static final String NAMING =
      "select f.number from named_person n join case_file f on f.id = n.case_id where n.username ="
          + " ?";

  private final JdbcTemplate jdbc;
  private final List<Check> checks;
  private final Clock clock;
  private final TransactionTemplate snapshot;

  Verification(
      JdbcTemplate jdbc, List<Check> checks, Clock clock, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.checks = checks;
    this.clock = clock;
    this.snapshot = new TransactionTemplate(transactions);
    snapshot.setReadOnly(true);
    snapshot.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
  }

  /** Checks everything as it stands at one moment, while work goes on; changes nothing. */
  public VerificationReport verify() {
    return verify(Set.of(), SignedOn.SYSTEM);
  }

  /**
   * The same for one reader; everything is checked.
   *
   * @param closed the kinds of which no case exists for them
   * @param reader their sign-in name; of cases that name them no finding says which
   */
  public VerificationReport verify(Set<CaseKind> closed, String reader) {
    var findings = new Findings(closed, jdbc.queryForList(NAMING, String.class, reader));
    snapshot.executeWithoutResult(
        status -> {
          checks.forEach(check -> check.run(findings));
          // A record that can't be read marks the transaction; there is nothing to keep anyway.
          status.setRollbackOnly();
        });
    return findings.report(clock.instant());
  }
}
