package org.recourse.casefile.audit;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.recourse.casefile.CaseKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Proves that the record is whole, or names what is not. */
@Service
public class Verification {

  private final List<Check> checks;
  private final Clock clock;
  private final TransactionTemplate snapshot;

  Verification(List<Check> checks, Clock clock, PlatformTransactionManager transactions) {
    this.checks = checks;
    this.clock = clock;
    this.snapshot = new TransactionTemplate(transactions);
    snapshot.setReadOnly(true);
    snapshot.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
  }

  /** Checks everything as it stands at one moment, while work goes on; changes nothing. */
  public VerificationReport verify() {
    return verify(Set.of());
  }

  /** The same for somebody to whom cases of these kinds do not exist; everything is checked. */
  public VerificationReport verify(Set<CaseKind> closed) {
    var findings = new Findings(closed);
    snapshot.executeWithoutResult(
        status -> {
          checks.forEach(check -> check.run(findings));
          // A record that can't be read marks the transaction; there is nothing to keep anyway.
          status.setRollbackOnly();
        });
    return findings.report(clock.instant());
  }
}
