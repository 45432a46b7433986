package org.recourse.casefile.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.recourse.casefile.CaseKind;

/**
 * Gathers what a check finds, and how much it looked at, for one reader: of the kinds of case that
 * are closed to them nothing is named or counted, and of a case that names them nothing is named.
 */
class Findings {

  static final String CLOSED =
      "Something in a part of the record that you may not see is not as it was written. Whoever"
          + " works there can verify it.";

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

  private final Set<String> closedFlows;
  private final Set<String> closedPrefixes;
  private final Set<String> closedNumbers;
  private final Set<Finding> list = new LinkedHashSet<>();
  private final Map<Count, Long> counts = new EnumMap<>(Count.class);
  private long more;
  private String lastSeal = "";

  Findings(Collection<CaseKind> closed, Collection<String> closedNumbers) {
    this.closedNumbers = Set.copyOf(closedNumbers);
    closedFlows = closed.stream().map(CaseKind::flow).collect(Collectors.toSet());
    closedPrefixes = closed.stream().map(kind -> kind.prefix() + "-").collect(Collectors.toSet());
  }

  void of(String number, String what) {
    if (number != null && isClosed(number)) {
      add(new Finding(null, null, CLOSED));
    } else {
      add(new Finding(number, null, what));
    }
  }

  private boolean isClosed(String number) {
    return closedNumbers.contains(number) || closedPrefixes.stream().anyMatch(number::startsWith);
  }

  void ofSeal(long seal, String what) {
    add(new Finding(null, seal, what));
  }

  void count(Count what, long by) {
    counts.merge(what, by, Long::sum);
  }

  /** Counts what belongs to a case of this flow; null where no case is left. */
  void count(Count what, String flow, long by) {
    if (flow == null || !closedFlows.contains(flow)) {
      count(what, by);
    }
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
    } else if (!list.contains(finding)) {
      more++;
    }
  }

  private long counted(Count what) {
    return counts.getOrDefault(what, 0L);
  }
}
