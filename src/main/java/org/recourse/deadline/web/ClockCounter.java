package org.recourse.deadline.web;

import java.util.List;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.web.CaseCounter;
import org.recourse.deadline.CaseClock;
import org.recourse.deadline.Deadlines;
import org.springframework.stereotype.Component;

/** Hands out clocks together with their case: to those who may see it, or work on it. */
@Component
class ClockCounter {

  private final CaseCounter cases;
  private final Deadlines deadlines;

  ClockCounter(CaseCounter cases, Deadlines deadlines) {
    this.cases = cases;
    this.deadlines = deadlines;
  }

  /** Every clock of a case one may read. */
  List<CaseClock> all(String number) {
    return deadlines.of(cases.toRead(number, "READ_DEADLINES").id());
  }

  /** A clock to read, by its id or its word. */
  CaseClock toRead(String number, String clock) {
    return find(cases.toRead(number, "EXPLAIN_DEADLINE"), clock);
  }

  /**
   * A clock to change, by its id or its word.
   *
   * @param action as the access log calls it
   */
  CaseClock toWorkOn(String number, String clock, String action) {
    return find(cases.toWorkOn(number, action), clock);
  }

  /** The case of clocks one may change. */
  CaseFile caseToWorkOn(String number, String action) {
    return cases.toWorkOn(number, action);
  }

  private CaseClock find(CaseFile file, String clock) {
    List<CaseClock> named =
        deadlines.of(file.id()).stream()
            .filter(one -> clock.equals(one.clock()) || clock.equals(String.valueOf(one.id())))
            .toList();
    List<CaseClock> running = named.stream().filter(CaseClock::isRunning).toList();
    List<CaseClock> meant = running.isEmpty() ? named : running;
    if (meant.isEmpty()) {
      throw new NoSuchClock("The case has no such clock. List its deadlines to see which it has.");
    }
    if (meant.size() > 1) {
      throw new NoSuchClock(
          "The case has several clocks of this name. Name the one you mean by its id: list its"
              + " deadlines.");
    }
    return meant.get(0);
  }
}
