package org.recourse.priorauth.watch;

import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.related.Referrals;
import org.springframework.stereotype.Component;

/** What the rules say when a person has filled in a form about a watched approval. */
@Component
public class WatchTasks {

  private final WatchBook book;
  private final Referrals referrals;

  WatchTasks(WatchBook book, Referrals referrals) {
    this.book = book;
    this.referrals = referrals;
  }

  /** Coverage was looked up for the first time; returns what changed, by key. */
  public Map<String, Object> verified(UUID caseId) {
    book.begin(caseId);
    book.change(caseId, watch -> watch.coverageVerifiedOn = book.today());
    return Map.of("coverageVerifiedOn", book.today().toString());
  }

  /** Coverage was looked up again in the month of the care; returns what changed, by key. */
  public Map<String, Object> verifyAgain(UUID caseId, Map<String, Object> given) {
    return book.change(
        caseId,
        watch -> {
          watch.coverageVerifiedOn = book.today();
          watch.coverageAgain = (String) given.get("coverageAgain");
          watch.coverageLossAnswer = null;
        });
  }

  /**
   * Somebody decided how the patient is helped without the coverage; returns what changed. Whoever
   * has none is sent to a financial counselor, with a case of their own.
   */
  public Map<String, Object> decideOnLoss(UUID caseId, Map<String, Object> given) {
    String answer = (String) given.get("coverageLossAnswer");
    if ("COUNSELOR".equals(answer)) {
      referrals.refer(caseId, "assistance", (String) given.get("coverageLossReason"));
    }
    return book.change(caseId, watch -> watch.coverageLossAnswer = answer);
  }

  /** Somebody decided whether the payer is asked for more; returns what changed. */
  public Map<String, Object> decideOnRenewal(UUID caseId, Map<String, Object> given) {
    return book.change(
        caseId,
        watch -> {
          watch.renewalAnswer = (String) given.get("renewalAnswer");
          watch.renewalSettledFor = watch.renewalReason;
        });
  }
}
