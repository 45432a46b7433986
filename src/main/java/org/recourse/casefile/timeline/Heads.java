package org.recourse.casefile.timeline;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The ends of the timelines that this transaction holds locked, so that a second entry needs no
 * second look.
 */
@Component
class Heads {

  /** The last position of a timeline and its hash. */
  record Head(int position, String hash) {}

  Head get(UUID caseId) {
    return ofTransaction().get(caseId);
  }

  void put(UUID caseId, Head head) {
    ofTransaction().put(caseId, head);
  }

  void forget(UUID caseId) {
    ofTransaction().remove(caseId);
  }

  @SuppressWarnings("unchecked")
  private Map<UUID, Head> ofTransaction() {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      return new HashMap<>();
    }
    var known = (Map<UUID, Head>) TransactionSynchronizationManager.getResource(this);
    if (known == null) {
      known = new HashMap<>();
      TransactionSynchronizationManager.bindResource(this, known);
      TransactionSynchronizationManager.registerSynchronization(new Forgetting(this, known));
    }
    return known;
  }

  private record Forgetting(Object key, Map<UUID, Head> known)
      implements TransactionSynchronization {

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResourceIfPossible(key);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(key, known);
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(key);
    }
  }
}
