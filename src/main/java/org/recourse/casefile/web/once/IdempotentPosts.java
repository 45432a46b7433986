package org.recourse.casefile.web.once;

import java.util.function.Supplier;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.web.WebSettings;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does the work of a POST exactly once, however often it is sent. The key is written in the same
 * transaction as the work, so after a power cut there are both or neither.
 */
@Component
public class IdempotentPosts {

  private final IdempotencyKeys keys;
  private final SignedOn signedOn;
  private final WebSettings settings;
  private final TransactionTemplate transaction;

  IdempotentPosts(
      IdempotencyKeys keys,
      SignedOn signedOn,
      WebSettings settings,
      PlatformTransactionManager transactions) {
    this.keys = keys;
    this.signedOn = signedOn;
    this.settings = settings;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * Does the work, or gives the answer it had before. Work that fails leaves nothing behind, its
   * key neither. An equal request that comes while the first is at work waits for its answer.
   *
   * @param key the caller's own name for this request; null when it does not matter how often it is
   *     done
   * @param requestHash tells equal requests from different ones
   * @throws org.recourse.casefile.CaseProblem when the key was used for a different request (422)
   *     or the first request does not finish in time (409)
   */
  public Answer answer(String key, String requestHash, Supplier<Answer> work) {
    if (key == null) {
      return work.get();
    }
    return transaction.execute(status -> once(signedOn.username(), key, requestHash, work));
  }

  private Answer once(String username, String key, String requestHash, Supplier<Answer> work) {
    if (!take(username, key, requestHash)) {
      return replay(username, key, requestHash);
    }
    var answer = work.get();
    keys.settle(username, key, answer);
    return answer;
  }

  private boolean take(String username, String key, String requestHash) {
    try {
      return keys.take(username, key, requestHash, settings.waitForTwin());
    } catch (CannotAcquireLockException busy) {
      throw RepeatRefused.stillWorking();
    }
  }

  private Answer replay(String username, String key, String requestHash) {
    var stored = keys.find(username, key).orElseThrow(RepeatRefused::stillWorking);
    if (!stored.requestHash().equals(requestHash)) {
      throw RepeatRefused.otherRequest();
    }
    return stored.answer();
  }
}
