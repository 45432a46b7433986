package org.recourse.casefile.audit;

import org.recourse.casefile.audit.Findings.Count;
import org.recourse.casefile.timeline.Seal;
import org.recourse.casefile.timeline.SealedLog;

/** What is wrong with the seals of one log, in words; seals of the access log are called so. */
record SealFindings(SealedLog log, Findings findings) {

  void counted() {
    if (isOfTimelines()) {
      findings.count(Count.SEALS, 1);
    }
  }

  void of(long position, String what) {
    say(position, "%s %d %s".formatted(isOfTimelines() ? "Seal" : "Access seal", position, what));
  }

  void covers(Seal seal, int found) {
    var what = "covers %d %s (%s), %s are on record.";
    var many = found > seal.entries() ? "more" : String.valueOf(found);
    of(
        seal.position(),
        what.formatted(
            seal.entries(),
            isOfTimelines() ? "timeline entries" : "rows of the access log",
            range(seal),
            many));
  }

  void holdsAnother(Seal seal) {
    var what =
        isOfTimelines()
            ? "A timeline entry under seal %d (%s) is not the one that was sealed."
            : "A row of the access log under access seal %d (%s) is not the one that was sealed.";
    say(seal.position(), what.formatted(seal.position(), range(seal)));
  }

  void ofLast(long position, String what) {
    say(position, isOfTimelines() ? what : "Access log: " + what);
  }

  private void say(long position, String what) {
    if (isOfTimelines()) {
      findings.ofSeal(position, what);
    } else {
      findings.of(null, what);
    }
  }

  private String range(Seal seal) {
    return (isOfTimelines() ? "entries " : "rows ") + seal.first() + " to " + seal.last();
  }

  private boolean isOfTimelines() {
    return log == SealedLog.TIMELINE;
  }
}
