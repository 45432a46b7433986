package org.recourse.casefile.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Gathers what a check finds, and how much it looked at. */
class Findings {

  /** What is counted. */
  enum Count {
    NUMBERS,
    CASES,
    ENTRIES,
    DOCUMENTS,
    SEALS,
    UNSEALED
  }

  private static final int MOST = 1_000;

  private final List<Finding> list = new ArrayList<>();
  private final Map<Count, Long> counts = new EnumMap<>(Count.class);
  private long more;
  private String lastSeal = "";

  void of(String number, String what) {
    add(new Finding(number, null, what));
  }

  void ofSeal(long seal, String what) {
    add(new Finding(null, seal, what));
  }

  void count(Count what, long by) {
    counts.merge(what, by, Long::sum);
  }

  void lastSeal(String hash) {
    lastSeal = hash;
  }

  VerificationReport report(Instant at) {
    return new VerificationReport(
        at,
        counted(Count.NUMBERS),
        counted(Count.CASES),
        counted(Count.ENTRIES),
        counted(Count.DOCUMENTS),
        counted(Count.SEALS),
        counted(Count.UNSEALED),
        lastSeal,
        List.copyOf(list),
        more);
  }

  private void add(Finding finding) {
    if (list.size() < MOST) {
      list.add(finding);
    } else {
      more++;
    }
  }

  private long counted(Count what) {
    return counts.getOrDefault(what, 0L);
  }
}
