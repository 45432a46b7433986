package org.recourse.priorauth.watch;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the rules say when a person has filled in a form about a watched approval. */
@Component
public class WatchTasks {

  private final WatchBook book;

  WatchTasks(WatchBook book) {
    this.book = book;
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

  /** Somebody decided how the patient is helped without the coverage; returns what changed. */
  public Map<String, Object> decideOnLoss(UUID caseId, Map<String, Object> given) {
    return book.change(
        caseId, watch -> watch.coverageLossAnswer = (String) given.get("coverageLossAnswer"));
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
