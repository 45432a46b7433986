package org.recourse.deadline.waiting;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The cases whose clocks changed in this transaction; each is settled once, just before it commits.
 */
final class CasesChanged implements TransactionSynchronization {

  private final Map<UUID, Boolean> cases = new LinkedHashMap<>();
  private final BiConsumer<UUID, Boolean> settle;

  private CasesChanged(BiConsumer<UUID, Boolean> settle) {
    this.settle = settle;
  }

  /**
   * Notes that clocks of this case have changed.
   *
   * @param atOnce whether somebody has to look at them without waiting for their next moment
   */
  static void note(UUID caseId, boolean atOnce, BiConsumer<UUID, Boolean> settle) {
    var noted = (CasesChanged) TransactionSynchronizationManager.getResource(CasesChanged.class);
    if (noted == null) {
      noted = new CasesChanged(settle);
      TransactionSynchronizationManager.registerSynchronization(noted);
      noted.resume();
    }
    noted.cases.merge(caseId, atOnce, Boolean::logicalOr);
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
