package org.recourse.deadline.waiting;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The cases whose clocks changed in this transaction; each is settled once, just before it commits.
 */
final class CasesChanged implements TransactionSynchronization {

  private final Set<UUID> cases = new LinkedHashSet<>();
  private final Consumer<UUID> settle;

  private CasesChanged(Consumer<UUID> settle) {
    this.settle = settle;
  }

  /** Notes that clocks of this case have changed. */
  static void note(UUID caseId, Consumer<UUID> settle) {
    var noted = (CasesChanged) TransactionSynchronizationManager.getResource(CasesChanged.class);
    if (noted == null) {
      noted = new CasesChanged(settle);
      TransactionSynchronizationManager.registerSynchronization(noted);
      noted.resume();
    }
    noted.cases.add(caseId);
  }

  @Override
  public void beforeCommit(boolean readOnly) {
    cases.forEach(settle);
  }

  @Override
  public void beforeCompletion() {
    suspend();
  }

  /** A transaction within this one keeps its own. */
  @Override
  public void suspend() {
    TransactionSynchronizationManager.unbindResourceIfPossible(CasesChanged.class);
  }

  @Override
  public void resume() {
    TransactionSynchronizationManager.bindResource(CasesChanged.class, this);
  }
}
